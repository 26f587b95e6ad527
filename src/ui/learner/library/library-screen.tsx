import { useMemo } from "react";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import type { Evidence } from "../content-types.ts";
import { PlaceLinks } from "../place-links.tsx";
import { PrintPage } from "../print-page.tsx";
import { sayerIn } from "../sayer-in.ts";
import { useEvidence } from "../use-evidence.ts";
import { ClaimIndex } from "./claim-index.tsx";
import { findClaims, isNarrowed, libraryRows } from "./library-search.ts";
import { LibrarySearchForm } from "./library-search-form.tsx";
import { LibraryViews } from "./library-views.tsx";
import { useLibrarySearch } from "./use-library-search.ts";
import "#ui/style/library.css";

/** Every ground the app stands on, by what it is about, to be looked through and narrowed. */
export function LibraryScreen() {
  const { t } = useText();
  const evidence = useEvidence();
  const ready = useTextFiles(["pages", "library", "claims", "said-by", "said-by-library"]);
  return (
    <Screen place="evidence">
      <ScreenTitle>{t("nav.evidence")}</ScreenTitle>
      {ready && evidence ? <Grounds evidence={evidence} /> : <p aria-busy="true">{t("loading")}</p>}
      <PrintPage />
      <PlaceLinks places={["/", "/glossary", "/about"]} />
    </Screen>
  );
}

function Grounds({ evidence }: { evidence: Evidence }) {
  const { t, i18n } = useText();
  const { search, open, look, clear, toggle } = useLibrarySearch();
  const rows = useMemo(() => {
    const sayerOf = sayerIn(i18n, t);
    const sources = new Map(
      evidence.sources.map(({ key, title, publisher }) => [key, `${title} ${publisher}`]),
    );
    return libraryRows(evidence, (id, keys) => [
      t(`claims:${id}`),
      sayerOf(id),
      id,
      ...(["place", "people"] as const)
        .map((part) => `claims:${id}.${part}` as const)
        .filter((key) => i18n.exists(key))
        .map((key) => t(key)),
      ...keys.map((key) => sources.get(key) ?? ""),
    ]);
  }, [evidence, i18n, t]);
  const found = useMemo(() => findClaims(rows, search), [rows, search]);
  return (
    <>
      <LibraryViews here="/evidence" />
      <p>{t("pages:evidence.intro")}</p>
      <LibrarySearchForm
        rows={rows}
        search={search}
        found={found.length}
        onLook={look}
        onClear={clear}
      />
      {found.length === 0 && <p className="library-none">{t("library:find.none")}</p>}
      <ClaimIndex rows={found} allOpen={isNarrowed(search)} open={open} onToggle={toggle} />
    </>
  );
}
