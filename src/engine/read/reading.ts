import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { HolderReading, type Arrival, type Finding } from "./holder-reading.ts";
import type { Holds } from "./holds.ts";
import type { Entry, PatternTable } from "./patterns.ts";
import { isKept, isRecorded, reachOf } from "./reach.ts";

/** What one holder has and could find out of these traces: nobody else is read. */
export function readHolder(
  model: CheckedModel,
  table: PatternTable,
  holder: HolderId,
  traces: readonly Trace[],
  holds: Holds,
): HolderReading | undefined {
  const reading = new Reading(model, table, holds, [holder]);
  reading.add(traces.map((trace) => table.entry(trace)));
  return reading.holders.get(holder);
}

/** A footprint read in one reading: what each holder has and could find out. It grows by records. */
export class Reading {
  readonly holders: ReadonlyMap<HolderId, HolderReading>;
  readonly #holds: Holds;
  readonly #reach: ReadonlyMap<HolderId, readonly HolderId[]>;

  /** Only these holders are read; all of the model's where none are given. */
  constructor(
    model: CheckedModel,
    table: PatternTable,
    holds: Holds,
    only: Iterable<HolderId> = model.holders.keys(),
  ) {
    this.#holds = holds;
    this.#reach = reachOf(model, holds);
    this.holders = new Map(
      [...only].map((id) => [id, new HolderReading(model, table, id, holds)] as const),
    );
  }

  /** Brings records to those who receive them; gives back what each newly could find out. */
  add(entries: readonly Entry[]): ReadonlyMap<HolderId, readonly Finding[]> {
    const arrivals = new Map<HolderId, Arrival[]>();
    const bring = (holder: HolderId, arrival: Arrival): void => {
      if (!this.holders.has(holder)) return;
      const all = arrivals.get(holder);
      if (all) all.push(arrival);
      else arrivals.set(holder, [arrival]);
    };
    for (const entry of entries) {
      if (!isRecorded(entry.trace, this.#holds)) continue;
      const arrival = { entry, kept: isKept(entry.trace, this.#holds) };
      bring(entry.trace.holder, arrival);
      if (!arrival.kept) continue;
      for (const holder of this.#reach.get(entry.trace.holder) ?? []) bring(holder, arrival);
    }
    return new Map(
      [...arrivals].map(([holder, list]) => [holder, this.holders.get(holder)?.add(list) ?? []]),
    );
  }
}
