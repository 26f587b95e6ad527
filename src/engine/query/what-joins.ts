import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, HolderId, TraceId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { highReading, lowReading, readingWith, type Holds } from "../read/holds.ts";
import { PatternTable } from "../read/patterns.ts";
import { Reading } from "../read/reading.ts";
import type { World } from "../world/world.ts";

/** What would join groups: their places in `groups`. */
export interface Joins<By> {
  readonly by: By;
  readonly groups: readonly number[];
}

export interface WhatJoins {
  /** Records that hang together at the end of the footprint, each group by id, groups by their first. */
  readonly groups: readonly (readonly TraceId[])[];
  /** Single open assumptions that, answered yes, would join groups. */
  readonly answers: readonly Joins<AssumptionId>[];
  /** Records that another choice of these stories would have left, and that would join groups. */
  readonly records: readonly Joins<Trace>[];
}

/** Which keys hold one holder's records together, and which one answer or record would join two piles. */
export function whatJoins(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
  holder: HolderId,
): WhatJoins {
  const table = new PatternTable(model);
  const groupsUnder = (holds: Holds, among: readonly Trace[]): TraceId[][] => {
    const reading = new Reading(model, table, holds, [holder]);
    reading.add(among.map((trace) => table.entry(trace)));
    const sets = reading.holders.get(holder)?.setsAtTheEnd() ?? [];
    return sets
      .map((entries) => entries.map(({ trace }) => trace.id).sort())
      .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  };
  const low = lowReading(model, world);
  const groups = groupsUnder(low, traces);
  const joinedIn = (others: readonly (readonly TraceId[])[]): number[] => {
    const whole = others.map((other) => new Set(other));
    const together = whole.map((other) =>
      groups.flatMap((group, index) => (group.every((id) => other.has(id)) ? [index] : [])),
    );
    return together.find((indexes) => indexes.length > 1) ?? [];
  };
  const joining = <By>(by: By, joined: readonly number[]): Joins<By>[] =>
    joined.length > 1 ? [{ by, groups: joined }] : [];

  const open = openAssumptions(model, traces, world, groupsUnder);
  return {
    groups,
    answers: open.flatMap((id) =>
      joining(id, joinedIn(groupsUnder(readingWith(model, world, new Set([id])), traces))),
    ),
    records: leftByOthers(model, traces).flatMap((trace) =>
      joining(trace, joinedIn(groupsUnder(low, [...traces, trace]))),
    ),
  };
}

/** What a reading of these traces asks and nothing answers. */
function openAssumptions(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
  read: (holds: Holds, among: readonly Trace[]) => unknown,
): AssumptionId[] {
  const low = lowReading(model, world);
  const high = highReading(model, world);
  const asked = new Set<AssumptionId>();
  read((need) => {
    if (!low(need) && high(need)) asked.add(need.assumption);
    return high(need);
  }, traces);
  return [...asked].sort();
}

/** What the stories of this footprint could leave besides. */
function leftByOthers(model: CheckedModel, traces: readonly Trace[]): Trace[] {
  const left = new Set(traces.map(({ id }) => id));
  return [...model.scenarios.values()].flatMap(({ scenes }) => {
    const all = scenes.flatMap((scene) => scene.traces);
    return all.some(({ id }) => left.has(id)) ? all.filter(({ id }) => !left.has(id)) : [];
  });
}
