import type { RuleId } from "../model/id.ts";
import type { KeyFacts } from "../model/key-table.ts";
import type { Entry } from "../model/entries.ts";
import { topOf } from "../model/top-of.ts";
import { Summary } from "./summary.ts";

/**
 * Where a key value meets its like among what a holder has: everywhere where files are joined, else
 * within one system. Records join the hubs of their keys and never another record, so a key with ten
 * thousand records costs ten thousand, not its square. The top one of joined hubs has their tied set;
 * of two sets that meet, the smaller is poured into the larger.
 */
export interface Hub {
  readonly facts: KeyFacts;
  /** Whether one may arrive by this key and leave by another of the same party. */
  readonly chains: boolean;
  up: Hub | null;
  /** The kept records of the set; here and below, of a top hub only. */
  entries: Entry[];
  /** The key values of the set that a conclusion may be about. */
  subjects: readonly KeyFacts[];
  /** The rules that have spoken of all of them, as of one set, or speak of none. */
  told: Set<RuleId>;
  /** Made when somebody asks: most sets have no subject and are never asked. */
  summary: Summary | null;
}

const nobody: readonly KeyFacts[] = [];
const nothing = new Set<RuleId>();

export function newHub(facts: KeyFacts, chains: boolean): Hub {
  const isSubject = facts.rules.size > 0;
  return {
    facts,
    chains,
    up: null,
    entries: [],
    subjects: isSubject ? [facts] : nobody,
    told: isSubject ? new Set() : nothing,
    summary: null,
  };
}

/** What rules read of a set. */
export function summaryOf(set: Hub): Summary {
  if (!set.summary) {
    set.summary = new Summary();
    for (const entry of set.entries) set.summary.add(entry);
  }
  return set.summary;
}

export function put(set: Hub, entry: Entry): void {
  set.entries.push(entry);
  set.summary?.add(entry);
}

export function join(one: Hub, other: Hub): void {
  const [a, b] = [topOf(one), topOf(other)];
  if (a === b) return;
  const [small, large] = a.entries.length <= b.entries.length ? [a, b] : [b, a];
  small.up = large;
  for (const entry of small.entries) put(large, entry);
  // No value stands in two hubs that can be joined.
  if (small.subjects.length > 0) {
    large.subjects = [...large.subjects, ...small.subjects];
    large.told = new Set();
  }
  // Nobody is to read on in what has been poured out.
  small.entries = [];
  small.subjects = nobody;
  small.summary = null;
}
