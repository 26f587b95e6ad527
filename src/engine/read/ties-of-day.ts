import type { KeyValueId } from "../model/id.ts";
import type { KeyUse } from "./key-use.ts";
import type { Entry } from "./patterns.ts";
import { Summary } from "./summary.ts";
import { summaryOf, type TiedSet, type TiedSets } from "./tied-sets.ts";

/** What rules read of records tied on one day: parts of what is kept, and what is there that day only. */
export interface DaySet {
  readonly parts: readonly Summary[];
  readonly subjects: readonly KeyValueId[];
  /** The kept sets that were met. */
  readonly kept: readonly TiedSet[];
  readonly entries: () => readonly Entry[];
}

/**
 * The ties of one day: records that are there that day only, over all that is kept so far. Kept sets
 * are met whole, by reference, so a day costs what its own records cost.
 */
export function tiesOfDay(use: KeyUse, kept: TiedSets, fleeting: readonly Entry[]): DaySet[] {
  const groupOf = new Map<string | TiedSet, Group>();
  const find = (node: string | TiedSet): Group => {
    let group = groupOf.get(node);
    if (!group) {
      group = { nodes: new Set([node]), entries: new Set(), subjects: new Set() };
      groupOf.set(node, group);
    }
    return group;
  };
  const join = (one: Group, other: Group): Group => {
    if (one === other) return one;
    const [small, large] = one.nodes.size <= other.nodes.size ? [one, other] : [other, one];
    for (const node of small.nodes) {
      large.nodes.add(node);
      groupOf.set(node, large);
    }
    for (const entry of small.entries) large.entries.add(entry);
    for (const subject of small.subjects) large.subjects.add(subject);
    return large;
  };
  for (const entry of fleeting) {
    for (const party of entry.trace.parties) {
      let chain: string | TiedSet | undefined;
      for (const key of party) {
        if (!use.ties(entry.trace, key)) continue;
        const hub = use.hub(entry.trace, key);
        const node = kept.setOf(hub) ?? hub;
        const group = find(node);
        group.entries.add(entry);
        if (use.of(key.value).isSubject) group.subjects.add(key.value);
        if (!use.of(key.value).chains) continue;
        if (chain !== undefined) join(find(chain), group);
        chain = node;
      }
    }
  }
  return [...new Set(groupOf.values())].map(daySet);
}

interface Group {
  /** Hubs that nothing kept has, and kept sets. */
  readonly nodes: Set<string | TiedSet>;
  readonly entries: Set<Entry>;
  readonly subjects: Set<KeyValueId>;
}

function daySet({ nodes, entries, subjects }: Group): DaySet {
  const keptSets = [...nodes].filter((node) => typeof node !== "string");
  const all = new Set([...subjects, ...keptSets.flatMap((set) => set.subjects)]);
  const today = new Summary();
  for (const entry of entries) today.add(entry);
  return {
    // Without anybody to be about, no rule is asked, so no kept set need be summed up.
    parts: all.size > 0 ? [today, ...keptSets.map(summaryOf)] : [today],
    subjects: [...all],
    kept: keptSets,
    entries: () => [...entries, ...keptSets.flatMap((set) => set.entries)],
  };
}
