import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, TraceId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import type { World } from "../world/world.ts";
import { why, type Target } from "./why.ts";
import { trail } from "./trail.ts";
import { readSlip } from "./slip.ts";

/** One open assumption and what waits for its answer. */
export interface Unknown {
  readonly assumption: AssumptionId;
  /** Slips of which it would help to answer whether they were recorded, kept or looked at. */
  readonly slips: readonly TraceId[];
  /** Conclusions one of whose ifs it is part of. */
  readonly conclusions: readonly Target[];
}

/** Every open assumption of a footprint, by how much waits for it, then by id. */
export function whatIsNotKnown(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
): readonly Unknown[] {
  const slips = new Map<AssumptionId, TraceId[]>();
  const conclusions = new Map<AssumptionId, Target[]>();
  const put = <Item>(all: Map<AssumptionId, Item[]>, id: AssumptionId, item: Item): void => {
    const items = all.get(id);
    if (items) items.push(item);
    else all.set(id, [item]);
  };
  for (const trace of traces) {
    const { recorded, kept, looked } = readSlip(model, world, trace).answers;
    for (const id of new Set([...recorded.open, ...kept.open, ...looked.open])) {
      put(slips, id, trace.id);
    }
  }
  for (const { rule, holder, about, value } of trail(model, traces, world).unmerged) {
    if (value !== "not-known") continue;
    const target = { rule, holder, about };
    const { ifs } = why(model, traces, world, target);
    for (const id of new Set(ifs.flatMap(({ assumptions }) => assumptions))) {
      put(conclusions, id, target);
    }
  }
  return [...new Set([...slips.keys(), ...conclusions.keys()])]
    .map((assumption) => ({
      assumption,
      slips: slips.get(assumption) ?? [],
      conclusions: conclusions.get(assumption) ?? [],
    }))
    .sort(
      (a, b) =>
        b.slips.length + b.conclusions.length - (a.slips.length + a.conclusions.length) ||
        (a.assumption < b.assumption ? -1 : 1),
    );
}
