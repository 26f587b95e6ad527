import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { ClaimList } from "../claim-list.tsx";
import type { Evidence } from "../content-types.ts";
import { PlaceLinks } from "../place-links.tsx";
import { PrintPage } from "../print-page.tsx";
import { useEvidence } from "../use-evidence.ts";
import { accountsThatDiffer } from "./accounts-that-differ.ts";
import { ClaimSides } from "./claim-sides.tsx";
import { LibraryViews } from "./library-views.tsx";
import "#ui/style/library.css";

/** Where accounts differ: all sides beside each other, and what is disputed within one account. */
export function DifferScreen() {
  const { t } = useText();
  const evidence = useEvidence();
  const ready = useTextFiles(["pages", "library", "claims", "said-by", "said-by-library"]);
  return (
    <Screen place="evidence differ" look="wide">
      <ScreenTitle>{t("claim.conflicts")}</ScreenTitle>
      {ready && evidence ? (
        <Differing evidence={evidence} />
      ) : (
        <p aria-busy="true">{t("loading")}</p>
      )}
      <PrintPage />
      <PlaceLinks places={["/", "/glossary", "/about"]} />
    </Screen>
  );
}

function Differing({ evidence }: { evidence: Evidence }) {
  const { t } = useText();
  const sets = accountsThatDiffer(evidence);
  const beside = new Set(sets.flat());
  const within = evidence.claims.filter(
    ({ id, howFirm }) => howFirm === "disputed" && !beside.has(id),
  );
  return (
    <>
      <LibraryViews here="/evidence/differ" />
      <p>{t("library:differ.intro")}</p>
      <p className="standing-line">{t("claim.standing-line")}</p>
      {sets.map((ids, index) => (
        <section key={ids[0]} className="differ-set">
          <h2>
            {t("library:differ.set", {
              at: index + 1,
              of: sets.length,
              // Named after the first of its ids by letter, whatever order the grounds stand in.
              about: t(`library:differ.about.${[...ids].sort()[0] ?? ""}`),
            })}
          </h2>
          <ClaimSides evidence={evidence} ids={ids} />
        </section>
      ))}
      {within.length > 0 && (
        <section className="differ-set">
          <h2>{t("library:differ.within")}</h2>
          <p className="soft">{t("library:differ.within-hint")}</p>
          <ClaimList ids={within.map(({ id }) => id)} />
        </section>
      )}
    </>
  );
}
