import { footprint, type CheckedModel, type Run, type Trace } from "#engine/index.ts";
import { tracesOfRun } from "#state/index.ts";

/** The standing records and what these runs left: what a trail is read from. */
export function footprintOf(model: CheckedModel, runs: readonly Run[]): readonly Trace[] {
  return footprint(model, runs.map(tracesOfRun));
}
