import { useMemo, useState } from "react";
import { useText } from "#ui/text.tsx";
import { FoldedSlips } from "./folded-slips.tsx";
import { keysApart } from "./keys-apart.ts";
import { findSlips, noSearch, type SlipRow } from "./slip-search.ts";
import { SlipSearchForm } from "./slip-search-form.tsx";
import { SlipTable } from "./slip-table.tsx";
import { inStoryOrder } from "./thread-choice.ts";
import type { TrailView } from "./trail-view.ts";

/** From so many slips on one looks for them; from so many they are folded, a line each. */
const SEARCH_FROM = 30;
const FOLD_FROM = 250;

/** Every slip as a table, to be searched, sorted and filtered where they are many. */
export function SlipsView({ view }: { view: TrailView }) {
  const { t, language } = useText();
  const [search, setSearch] = useState(noSearch);
  const { trail, words, model } = view;
  const rows = useMemo((): SlipRow[] => {
    const kinds = new Map<string, Set<string>>();
    const add = (id: string, name: string): unknown =>
      kinds.set(id, (kinds.get(id) ?? new Set()).add(name));
    for (const { key, traces } of trail.threads) {
      for (const id of traces) add(id, words.key(key));
    }
    for (const { key, slips } of keysApart(model, trail.slips, trail.threads)) {
      for (const { trace } of slips) add(trace.id, words.key(key));
    }
    return inStoryOrder(trail.slips).map((slip) => ({
      slip,
      what: words.trace(slip.trace),
      who: words.holder(slip.trace.holder),
      same: [...(kinds.get(slip.trace.id) ?? [])].join(", "),
    }));
  }, [trail, words, model]);
  const found = useMemo(() => findSlips(rows, search, language), [rows, search, language]);
  const holders = [...new Set(rows.map(({ slip }) => slip.trace.holder))];
  return (
    <>
      {rows.length >= SEARCH_FROM && (
        <SlipSearchForm
          search={search}
          holders={holders.map((id) => ({ id, name: words.holder(id) }))}
          onSearch={setSearch}
        />
      )}
      <p className="soft" role="status">
        {t("trail:slips.count", { all: rows.length, found: found.length })}
      </p>
      {found.length > FOLD_FROM ? (
        <FoldedSlips view={view} slips={found.map(({ slip }) => slip)} withHolder open />
      ) : (
        <SlipTable rows={found} order={search.order} />
      )}
    </>
  );
}
