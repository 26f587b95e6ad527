import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { SearchField } from "#ui/components/search-field.tsx";
import { TermCard } from "#ui/components/term-card.tsx";
import { VocabularySwitch } from "#ui/components/vocabulary-switch.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";
import type { Evidence } from "./content-types.ts";
import { isFound } from "./find-typed.ts";
import { PlaceLinks } from "./place-links.tsx";
import { useEvidence } from "./use-evidence.ts";
import { useLoaded } from "./use-loaded.ts";

/** A term, as the content holds it. */
interface Term {
  readonly id: string;
  /** Keys of the evidence's sources. */
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly falseFriend?: boolean;
}

/** Every term with its words in the North and in the South. */
export function GlossaryScreen({ load }: { load: () => Promise<readonly Term[]> }) {
  const { t } = useText();
  const terms = useLoaded(load, "glossary", load);
  const evidence = useEvidence();
  const ready = useTextFiles(["glossary"]);
  return (
    <Screen place="glossary">
      <ScreenTitle>{t("nav.glossary")}</ScreenTitle>
      {terms && evidence && ready ? (
        <TermList terms={terms} evidence={evidence} />
      ) : (
        <p aria-busy="true">{t("loading")}</p>
      )}
      <PlaceLinks places={["/", "/evidence", "/about"]} />
    </Screen>
  );
}

interface TermListProps {
  readonly terms: readonly Term[];
  readonly evidence: Evidence;
}

function TermList({ terms, evidence }: TermListProps) {
  const { t, i18n, language } = useText();
  const { settings } = useAppTools();
  const vocabulary = useStore(settings.store, (state) => state.vocabulary ?? "both");
  const [typed, setTyped] = useState("");
  const titles = useMemo(
    () => new Map(evidence.sources.map(({ key, title }) => [key, title])),
    [evidence],
  );
  const formsOf = ({ id }: Term): string[] =>
    ["en", "north", "south", "reading"]
      .map((part) => `glossary:${id}.${part}` as const)
      .filter((key) => i18n.exists(key, { lng: language }))
      .map((key) => t(key));
  const found = terms.filter((term) => isFound(typed, formsOf(term)));
  return (
    <>
      <VocabularySwitch
        value={vocabulary}
        onSwitch={(value) => settings.change({ vocabulary: value })}
      />
      <SearchField label={t("glossary:screen.find")} value={typed} onType={setTyped} />
      <p className="soft" role="status">
        {t("glossary:screen.count", { all: terms.length, found: found.length })}
      </p>
      {found.length === 0 && <p className="ours-line">{t("glossary:screen.none")}</p>}
      <ul>
        {found.map(({ id, verified, falseFriend = false, sources }) => (
          <TermCard
            key={id}
            id={id}
            vocabulary={vocabulary}
            verified={verified}
            falseFriend={falseFriend}
            sources={sources.map((key) => titles.get(key) ?? key)}
          />
        ))}
      </ul>
    </>
  );
}
