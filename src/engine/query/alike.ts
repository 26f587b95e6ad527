import type { Trace } from "../model/trace.ts";

/**
 * Few records that stand for many. Records of one day that differ in nothing a rule or a tie reads are
 * alike, and days on which the same kinds of record came are alike; of alike days the first and the
 * last `days` are kept, of alike records on one day one. Whatever follows from all of them, under any
 * answers, follows from these: a proof's earlier records can be moved to the first days of their kind,
 * those of its last day to the last day of the same kinds.
 */
export function representatives(traces: readonly Trace[], days: number): readonly Trace[] {
  const byDay = new Map<number, Map<string, Trace>>();
  for (const trace of [...traces].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const kinds = byDay.get(trace.day) ?? new Map<string, Trace>();
    byDay.set(trace.day, kinds);
    const kind = kindOf(trace);
    if (!kinds.has(kind)) kinds.set(kind, trace);
  }
  const alike = new Map<string, number[]>();
  for (const [day, kinds] of [...byDay].sort(([a], [b]) => a - b)) {
    const name = `${day > 0} ${[...kinds.keys()].sort().join("\n")}`;
    alike.set(name, [...(alike.get(name) ?? []), day]);
  }
  const chosen = new Set(
    [...alike.values()].flatMap((same) => [...same.slice(0, days), ...same.slice(-days)]),
  );
  return [...byDay].filter(([day]) => chosen.has(day)).flatMap(([, kinds]) => [...kinds.values()]);
}

/** All of a record that an answer can depend on, its day and its id apart. */
export function kindOf({ system, holder, place, categories, parties, needs, kept }: Trace): string {
  return JSON.stringify([system, holder, place, categories, parties, needs, kept]);
}
