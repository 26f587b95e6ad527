import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, RuleId } from "../model/id.ts";
import type { Abilities } from "../read/abilities.ts";
import { entryTableOf } from "../model/entries.ts";
import { isKept } from "../read/reach.ts";
import type { Trace } from "../model/trace.ts";

/** All of a record that an answer can depend on, its day and its id apart. */
export type KindOf = (record: Trace) => string;

/**
 * Few records that stand for many. Records of one day that differ in nothing a rule or a tie reads are
 * alike, and days on which the same kinds of record came are alike; of alike days the first and the
 * last `days` are kept, of alike records on one day one. Whatever follows from all of them, under any
 * answers, follows from these: a proof's earlier records can be moved to the first days of their kind,
 * those of its last day to the last day of the same kinds.
 */
export function representatives(
  traces: readonly Trace[],
  days: number,
  kindOf: KindOf,
): readonly Trace[] {
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

/** While answers are still to be tried. */
export const kindAsAuthored: KindOf = ({
  system,
  holder,
  place,
  categories,
  parties,
  needs,
  kept,
}) => JSON.stringify([system, holder, place, categories, parties, needs, kept]);

/** Once every answer is given: what one rule and the ties of one holder read of it. */
export function kindUnder(abilities: Abilities, holder: HolderId, rule: RuleId): KindOf {
  const { model, holds } = abilities;
  const table = entryTableOf(model);
  const rules = withEarlier(model, rule);
  const { keys } = abilities.of(holder);
  const isPlaceRead = [...rules].some((id) =>
    model.rules
      .get(id)
      ?.patterns.some(({ samePlaceAs, atLeast }) => samePlaceAs ?? atLeast?.different === "places"),
  );
  return (record) => {
    const entry = table.of(record);
    return JSON.stringify([
      isKept(entry, holds),
      isPlaceRead && record.place,
      keys.joined || record.system,
      entry.patterns.filter((pattern) => rules.has(pattern.rule)).map(({ number }) => number),
      entry.parties.map((party) =>
        party.filter((key) => keys.ties(record, key)).map(({ facts }) => facts.value),
      ),
    ]);
  };
}

/** A rule and all that it builds on. */
function withEarlier(model: CheckedModel, rule: RuleId): ReadonlySet<RuleId> {
  const all = new Set([rule]);
  // Sets are walked in the order of adding, so what is added here is walked too.
  for (const id of all) for (const earlier of model.rules.get(id)?.earlier ?? []) all.add(earlier);
  return all;
}
