import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { fromReadings, type Value } from "../model/value.ts";
import type { World } from "../world/world.ts";
import { readFootprint } from "./read-footprint.ts";
import type { Reading } from "../read/reading.ts";

export interface Held {
  readonly trace: Trace;
  readonly value: Value;
}

/** What each holder has on some day: his own and what reaches him, with the value of his having it. */
export function whoHolds(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
): ReadonlyMap<HolderId, readonly Held[]> {
  const { low, high } = readFootprint(model, traces, world).readings();
  return new Map(
    [...model.holders.keys()].map((holder) => {
      const has = heldBy(low, holder);
      const could = heldBy(high, holder);
      return [
        holder,
        traces
          .filter((trace) => could.has(trace))
          .map((trace) => ({ trace, value: fromReadings(has.has(trace), true) })),
      ];
    }),
  );
}

function heldBy(reading: Reading, holder: HolderId): ReadonlySet<Trace> {
  const held = reading.holders.get(holder)?.allHeld ?? [];
  return new Set(held.map(({ trace }) => trace));
}
