import { topOf } from "../model/top-of.ts";
import { summaryOf, type Hub } from "./hub.ts";
import type { Hubs } from "./hubs.ts";
import type { KeyFacts } from "../model/key-table.ts";
import type { Entry } from "../model/entries.ts";
import { Summary } from "./summary.ts";

/** Records tied to each other: sets of what is kept, and over them what is there on one day only. */
export interface TiedSet {
  /** The kept sets that were met, by their top hubs; of a hub that nothing kept has come to, itself. */
  readonly hubs: Hub[];
  /** Those there that day only; may stand here twice. */
  readonly entries: Entry[];
}

/**
 * The ties of one day: records that are there that day only, over all that is kept so far. Kept sets
 * are met whole, by reference, so a day costs what its own records cost.
 */
export function tiesOfDay(hubs: Hubs, fleeting: readonly Entry[]): ReadonlySet<TiedSet> {
  const setOf = new Map<Hub, TiedSet>();
  const at = (hub: Hub): TiedSet => {
    let set = setOf.get(hub);
    if (!set) setOf.set(hub, (set = { hubs: [hub], entries: [] }));
    return set;
  };
  for (const entry of fleeting) {
    for (const party of entry.parties) {
      let chain: Hub | undefined;
      for (const key of party) {
        const met = hubs.of(entry.trace, key);
        if (!met) continue;
        const hub = topOf(met);
        at(hub).entries.push(entry);
        if (!met.chains) continue;
        if (chain) joinOnDay(setOf, at(chain), at(hub));
        chain = hub;
      }
    }
  }
  return new Set(setOf.values());
}

function joinOnDay(setOf: Map<Hub, TiedSet>, one: TiedSet, other: TiedSet): void {
  if (one === other) return;
  const [small, large] = one.hubs.length <= other.hubs.length ? [one, other] : [other, one];
  for (const hub of small.hubs) {
    large.hubs.push(hub);
    setOf.set(hub, large);
  }
  large.entries.push(...small.entries);
}

/** Whether some record of it fits a pattern: far quicker than summing it up. */
export function hasPattern({ hubs, entries }: TiedSet, wanted: number): boolean {
  return (
    entries.some(({ patterns }) => patterns.some(({ number }) => number === wanted)) ||
    hubs.some((hub) => hub.entries.length > 0 && summaryOf(hub).of(wanted).size > 0)
  );
}

/** What rules read of it. */
export function summariesOf({ hubs, entries }: TiedSet): readonly Summary[] {
  const ofDay = new Summary();
  for (const entry of entries) ofDay.add(entry);
  return [ofDay, ...hubs.map(summaryOf)];
}

export function subjectsOf({ hubs }: TiedSet): readonly KeyFacts[] {
  return hubs.flatMap(({ subjects }) => subjects);
}

export function entriesOf({ hubs, entries }: TiedSet): readonly Entry[] {
  return [...new Set([...entries, ...hubs.flatMap((hub) => hub.entries)])];
}
