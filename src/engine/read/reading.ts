import type { HolderId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import type { Abilities } from "./abilities.ts";
import { entryTableOf, isOurs, type Entry, type EntryTable } from "../model/entries.ts";
import type { Finding } from "./findings.ts";
import { HolderReading } from "./holder-reading.ts";
import { isKept, isRecorded } from "./reach.ts";

/** What one holder has and could find out of these traces: nobody else is read. */
export function readHolder(
  abilities: Abilities,
  holder: HolderId,
  traces: readonly Trace[],
): HolderReading | undefined {
  const table = entryTableOf(abilities.model);
  const entries = traces.map((trace) => table.of(trace));
  const reading = new Reading(abilities, [holder]);
  reading.add(entries);
  return reading.holders.get(holder);
}

/** A footprint read in one reading: what each holder has and could find out. It grows by records. */
export class Reading {
  readonly holders: ReadonlyMap<HolderId, HolderReading>;
  readonly #abilities: Abilities;
  readonly #table: EntryTable;
  #surprises: number;

  /** Only these holders are read; all of the model's where none are given. */
  constructor(abilities: Abilities, only: Iterable<HolderId> = abilities.model.holders.keys()) {
    const { model } = abilities;
    this.#abilities = abilities;
    this.#table = entryTableOf(model);
    this.#surprises = this.#table.keys.surprises;
    this.holders = new Map(
      [...only].map((id) => [id, new HolderReading(model, abilities.of(id))] as const),
    );
  }

  /** Brings records to those who receive them; gives back what each newly could find out. */
  add(entries: readonly Entry[]): ReadonlyMap<HolderId, readonly Finding[]> {
    const { holds, reach } = this.#abilities;
    for (const entry of byDay(entries)) {
      if (!isRecorded(entry, holds)) continue;
      const { holder } = entry.trace;
      const kept = isKept(entry, holds);
      const ours = isOurs(entry);
      this.holders.get(holder)?.take(entry, kept, ours);
      if (!kept) continue;
      for (const other of reach.get(holder) ?? []) this.holders.get(other)?.take(entry, kept, ours);
    }
    const { surprises } = this.#table.keys;
    const again = surprises > this.#surprises;
    this.#surprises = surprises;
    return new Map([...this.holders].map(([id, reading]) => [id, reading.settle(again)]));
  }
}

/** Entries in the order of their story days; mostly they come so. */
function byDay(entries: readonly Entry[]): readonly Entry[] {
  let last = 0;
  for (const { trace } of entries) {
    if (trace.day < last) return [...entries].sort((a, b) => a.trace.day - b.trace.day);
    last = trace.day;
  }
  return entries;
}
