import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { fromReadings, type Value } from "../model/value.ts";
import { highReading, lowReading } from "../read/holds.ts";
import { readHolder } from "../read/read-holder.ts";
import type { World } from "../world/world.ts";

export interface Held {
  readonly trace: Trace;
  readonly value: Value;
}

/** What each holder has: his own and what reaches him, with the value of his having it. */
export function whoHolds(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
): ReadonlyMap<HolderId, readonly Held[]> {
  return new Map(
    [...model.holders.keys()].map((holder) => {
      const low = readHolder(model, traces, holder, lowReading(model, world)).held;
      const high = readHolder(model, traces, holder, highReading(model, world)).held;
      const held = traces
        .filter((trace) => high.has(trace))
        .map((trace) => ({ trace, value: fromReadings(low.has(trace), true) }));
      return [holder, held];
    }),
  );
}
