import type { KeyValueId } from "../model/id.ts";
import type { KeyUse, Meeting } from "./key-use.ts";
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
  const groupOf = new Map<Meeting | TiedSet, Group>();
  const find = (node: Meeting | TiedSet): Group => {
    let group = groupOf.get(node);
    if (!group) {
      group = { nodes: [node], entries: [], subjects: [] };
      groupOf.set(node, group);
    }
    return group;
  };
  const join = (one: Group, other: Group): Group => {
    if (one === other) return one;
    const [small, large] = one.nodes.length <= other.nodes.length ? [one, other] : [other, one];
    for (const node of small.nodes) {
      large.nodes.push(node);
      groupOf.set(node, large);
    }
    large.entries.push(...small.entries);
    large.subjects.push(...small.subjects);
    return large;
  };
  for (const entry of fleeting) {
    for (const party of entry.parties) {
      let chain: Meeting | TiedSet | undefined;
      for (const key of party) {
        const meeting = use.meeting(entry.trace, key);
        if (!meeting) continue;
        const node = kept.setOf(meeting) ?? meeting;
        const group = find(node);
        group.entries.push(entry);
        if (meeting.isSubject) group.subjects.push(meeting.value);
        if (!meeting.chains) continue;
        if (chain !== undefined) join(find(chain), group);
        chain = node;
      }
    }
  }
  return [...new Set(groupOf.values())].map(daySet);
}

interface Group {
  /** Meetings that nothing kept has come to, and kept sets. */
  readonly nodes: (Meeting | TiedSet)[];
  /** May stand here twice, as may subjects. */
  readonly entries: Entry[];
  readonly subjects: KeyValueId[];
}

function daySet({ nodes, entries, subjects }: Group): DaySet {
  const keptSets = nodes.filter((node) => "entries" in node);
  const all = new Set([...subjects, ...keptSets.flatMap((set) => set.subjects)]);
  return {
    // Without anybody to be about, no rule is asked, so nothing need be summed up.
    parts: all.size > 0 ? [summed(entries), ...keptSets.map(summaryOf)] : [],
    subjects: [...all],
    kept: keptSets,
    entries: () => [...entries, ...keptSets.flatMap((set) => set.entries)],
  };
}

function summed(entries: Iterable<Entry>): Summary {
  const summary = new Summary();
  for (const entry of entries) summary.add(entry);
  return summary;
}
