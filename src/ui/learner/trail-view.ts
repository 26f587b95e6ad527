import {
  readSlip,
  trail,
  type CheckedModel,
  type Slip,
  type Trace,
  type Trail,
  type World,
} from "#engine/index.ts";
import type { Words } from "./words.ts";

/** A trail as its sections are given it: what was read, from what, in which world, and the words. */
export interface TrailView {
  readonly model: CheckedModel;
  readonly traces: readonly Trace[];
  readonly world: World;
  readonly words: Words;
  readonly slips: readonly Slip[];
  /** Threads and conclusions too; read when first asked for, for the drawers need none of it. */
  readonly trail: Trail;
}

export function trailView(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
  words: Words,
): TrailView {
  let read: Trail | undefined;
  return {
    model,
    traces,
    world,
    words,
    slips: traces.map((trace) => readSlip(model, world, trace)),
    get trail() {
      return (read ??= trail(model, traces, world));
    },
  };
}
