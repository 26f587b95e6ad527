import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";
import { PlaceLinks } from "./place-links.tsx";
import { PrintPage } from "./print-page.tsx";
import { useEvidence } from "./use-evidence.ts";
import { useSayer } from "./use-sayer.ts";

/** Every claim the app stands on, by what it is about. */
export function EvidenceListScreen() {
  const { t, i18n } = useText();
  const sayerOf = useSayer();
  const { place } = useAppTools();
  const evidence = useEvidence();
  const ready = useTextFiles(["pages", "claims", "said-by", "said-by-library"]);
  const groups = new Map<string, string[]>();
  for (const { id } of evidence ? [...evidence.claims, ...evidence.own] : []) {
    const prefix = id.slice(0, id.indexOf("."));
    groups.set(prefix, [...(groups.get(prefix) ?? []), id]);
  }
  const nameOf = (prefix: string): string =>
    t(
      i18n.exists(`pages:evidence.group.${prefix}`)
        ? `pages:evidence.group.${prefix}`
        : "pages:evidence.group.other",
    );
  return (
    <Screen place="evidence">
      <ScreenTitle>{t("nav.evidence")}</ScreenTitle>
      {ready ? <p>{t("pages:evidence.intro")}</p> : <p aria-busy="true">{t("loading")}</p>}
      <PrintPage />
      {ready &&
        [...groups].map(([prefix, ids]) => (
          <details key={prefix} className="part">
            <summary>
              <h2>
                {nameOf(prefix)} <small>{ids.length}</small>
              </h2>
            </summary>
            <ul className="claim-index">
              {ids.map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    className="claim-entry"
                    data-claim-id={id}
                    onClick={() => place.go(`/evidence/${id}`)}
                  >
                    {t(`claims:${id}`)}
                    <small>{sayerOf(id)}</small>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      <PlaceLinks places={["/", "/glossary", "/about"]} />
    </Screen>
  );
}
