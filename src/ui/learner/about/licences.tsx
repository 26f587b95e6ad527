import { useText } from "#ui/text.tsx";

/** A package that the app ships, as src/app/licences.json has it. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export interface ShippedLicences {
  /** The licence of the app itself. */
  readonly own: string;
  readonly packages: readonly Licence[];
}

/** What the app is built with, each under its licence; its text, one tap away. */
export function Licences({ licences: { own, packages } }: { licences: ShippedLicences }) {
  const { t } = useText();
  return (
    <>
      <p>{t("pages:about.licences-hint", { licence: own })}</p>
      <ul className="licences">
        {packages.map(({ name, version, licence, text }) => (
          <li key={name}>
            <details>
              <summary>
                <span lang="en">
                  {name} {version}
                </span>{" "}
                <small>{licence}</small>
              </summary>
              <p className="soft">{t("pages:about.licence-text")}</p>
              <div lang="en" className="licence-text">
                {text}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
