import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, HolderId, TraceId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { Abilities } from "../read/abilities.ts";
import { lowReading, openAssumptions, readingWith, type Holds } from "../read/holds.ts";
import { readHolder } from "../read/reading.ts";
import type { World } from "../world/world.ts";

/** What would join groups: their places in `groups`. */
export interface Joins<By> {
  readonly by: By;
  readonly groups: readonly number[];
}

export interface WhatJoins {
  /** Records that hang together at the end of the footprint, each group by id, groups by their first. */
  readonly groups: readonly (readonly TraceId[])[];
  /** Single open assumptions that, answered yes, would join groups: one entry for each new pile. */
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
  const groupsUnder = (holds: Holds, among: readonly Trace[]): TraceId[][] => {
    const sets = readHolder(new Abilities(model, holds), holder, among)?.setsAtTheEnd() ?? [];
    return largest(sets.map((entries) => entries.map(({ trace }) => trace.id).sort())).sort(
      (a, b) => (a.join("\n") < b.join("\n") ? -1 : 1),
    );
  };
  const low = lowReading(model, world);
  const groups = groupsUnder(low, traces);
  const byFirst = new Map<TraceId | undefined, number[]>();
  groups.forEach(([first], index) => {
    byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  });
  const joining = <By>(by: By, others: readonly (readonly TraceId[])[]): Joins<By>[] =>
    others.flatMap((other) => {
      const together = new Set(other);
      const joined = other
        .flatMap((id) => byFirst.get(id) ?? [])
        .filter((index) => groups[index]?.every((id) => together.has(id)));
      return joined.length > 1 ? [{ by, groups: joined.sort((a, b) => a - b) }] : [];
    });

  const open = openAssumptions(model, world, (holds) => groupsUnder(holds, traces));
  return {
    groups,
    answers: open.flatMap((id) =>
      joining(id, groupsUnder(readingWith(model, world, new Set([id])), traces)),
    ),
    records: leftByOthers(model, traces).flatMap((trace) =>
      joining(trace, groupsUnder(low, [...traces, trace])),
    ),
  };
}

/**
 * The sets that lie in no other: where a thing may have many users, a record is in several sets, and
 * what lies in a larger one hangs together with it already.
 */
function largest(sets: readonly TraceId[][]): TraceId[][] {
  const withRecord = new Map<TraceId, ReadonlySet<TraceId>[]>();
  return [...sets]
    .sort((a, b) => b.length - a.length)
    .filter((set) => {
      const [first] = set;
      if (first === undefined) return false;
      const larger = withRecord.get(first) ?? [];
      if (larger.some((other) => set.every((id) => other.has(id)))) return false;
      const own = new Set(set);
      for (const id of set) {
        const having = withRecord.get(id);
        if (having) having.push(own);
        else withRecord.set(id, [own]);
      }
      return true;
    });
}

/** What the stories of this footprint could leave besides. */
function leftByOthers(model: CheckedModel, traces: readonly Trace[]): Trace[] {
  const left = new Set(traces.map(({ id }) => id));
  return [...model.scenarios.values()].flatMap(({ scenes }) => {
    const all = scenes.flatMap((scene) => scene.traces);
    return all.some(({ id }) => left.has(id)) ? all.filter(({ id }) => !left.has(id)) : [];
  });
}
