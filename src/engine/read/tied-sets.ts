import type { KeyValueId } from "../model/id.ts";
import type { KeyUse, Meeting } from "./key-use.ts";
import type { Entry } from "./patterns.ts";
import { Summary } from "./summary.ts";

/** Records tied to each other: what rules read of them, and whom they could be about. */
export interface TiedSet {
  readonly entries: Entry[];
  readonly subjects: KeyValueId[];
  /** Made when somebody asks: most sets have no subject and are never asked. */
  summary: Summary | null;
}

/** A meeting point of one key value. */
interface Hub {
  up: Hub | null;
  set: TiedSet;
}

/**
 * The ties among one holder's records, as a least fixpoint that grows record by record. Every record
 * joins the hubs of its keys and never another record, so a key with ten thousand records costs ten
 * thousand, not its square; of two sets that meet, the smaller is poured into the larger.
 */
export class TiedSets {
  readonly #use: KeyUse;
  /** By the numbers of the meetings. */
  readonly #hubs: (Hub | undefined)[] = [];

  constructor(use: KeyUse) {
    this.#use = use;
  }

  /** Ties one record; gives back the sets it now belongs to, more than one where no party chains. */
  add(entry: Entry): readonly TiedSet[] {
    const touched: Hub[] = [];
    for (const party of entry.parties) {
      let chain: Hub | undefined;
      for (const key of party) {
        const meeting = this.#use.meeting(entry.trace, key);
        if (!meeting) continue;
        const hub = this.#hubOf(meeting);
        touched.push(hub);
        if (!meeting.chains) continue;
        if (chain) join(chain, hub);
        chain = hub;
      }
    }
    const sets: TiedSet[] = [];
    for (const hub of touched) {
      const { set } = top(hub);
      if (sets.includes(set)) continue;
      sets.push(set);
      put(set, entry);
    }
    return sets;
  }

  /** The set that meets here, where some record has brought it. */
  setOf(meeting: Meeting): TiedSet | undefined {
    const hub = this.#hubs[meeting.number];
    return hub && top(hub).set;
  }

  all(): ReadonlySet<TiedSet> {
    return new Set(this.#hubs.flatMap((hub) => (hub ? [top(hub).set] : [])));
  }

  #hubOf({ number, value, isSubject }: Meeting): Hub {
    return (this.#hubs[number] ??= {
      up: null,
      set: { entries: [], subjects: isSubject ? [value] : [], summary: null },
    });
  }
}

/** What rules read of a set. */
export function summaryOf(set: TiedSet): Summary {
  if (!set.summary) {
    set.summary = new Summary();
    for (const entry of set.entries) set.summary.add(entry);
  }
  return set.summary;
}

function put(set: TiedSet, entry: Entry): void {
  set.entries.push(entry);
  set.summary?.add(entry);
}

/** The top of a hub's tree, halving the path on the way (Tarjan 1975). */
function top(hub: Hub): Hub {
  let at = hub;
  while (at.up) {
    if (at.up.up) at.up = at.up.up;
    at = at.up;
  }
  return at;
}

function join(one: Hub, other: Hub): void {
  const [a, b] = [top(one), top(other)];
  if (a === b) return;
  const [small, large] = a.set.entries.length <= b.set.entries.length ? [a, b] : [b, a];
  small.up = large;
  for (const entry of small.set.entries) put(large.set, entry);
  for (const subject of small.set.subjects) {
    if (!large.set.subjects.includes(subject)) large.set.subjects.push(subject);
  }
  // Nobody is to read on in what has been poured out.
  small.set.entries.length = small.set.subjects.length = 0;
}
