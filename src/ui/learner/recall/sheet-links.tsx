import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";

/** The ways to the printable sheets, one for each story. */
export function SheetLinks() {
  const { t } = useText();
  const { library, place } = useAppTools();
  return (
    <section className="check-part">
      <h2>{t("review:recall.paper")}</h2>
      <p>{t("review:recall.paper-line")}</p>
      <ul>
        {library.scenarioIds.map((id) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => place.go(`/print/recall/${id}`)}>
              {t(`model:scenario.${id}.title`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
