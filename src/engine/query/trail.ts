import type { CheckedModel } from "../model/create-model.ts";
import type { Trace } from "../model/trace.ts";
import type { World } from "../world/world.ts";
import { readFootprint, type Trail } from "./read-footprint.ts";

/** A footprint read in a world: its slips, threads and conclusions with their exact values. */
export function trail(model: CheckedModel, traces: readonly Trace[], world: World): Trail {
  return readFootprint(model, traces, world).trail();
}
