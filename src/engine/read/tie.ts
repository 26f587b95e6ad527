import { topOf } from "../model/top-of.ts";
import { join, put, type Hub } from "./hub.ts";
import type { Hubs } from "./hubs.ts";
import type { Entry } from "../model/entries.ts";

/** Ties one kept record to what is kept; notes the sets with somebody to be about that it came to. */
export function tie(hubs: Hubs, entry: Entry, touched: Set<Hub>): void {
  const met: Hub[] = [];
  for (const party of entry.parties) {
    let chain: Hub | undefined;
    for (const key of party) {
      const hub = hubs.of(entry.trace, key);
      if (!hub) continue;
      met.push(hub);
      if (!hub.chains) continue;
      if (chain) join(chain, hub);
      chain = hub;
    }
  }
  for (const hub of met) {
    const set = topOf(hub);
    if (set.entries.at(-1) === entry) continue;
    put(set, entry);
    if (set.subjects.length > 0) touched.add(set);
  }
}
