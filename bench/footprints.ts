import {
  createModel,
  faultText,
  type CheckedModel,
  type ModelDraft,
  type Trace,
} from "#engine/index.ts";
import { modelParts, type Town } from "./model-parts.ts";
import { footprintOf, oneCamera, oneKey, type TraceDraft } from "./traces.ts";

/** A checked model and a footprint in it, with the decisions that come after it. */
export interface Footprint {
  /** Milliseconds for checking the model and looking up its traces, footprint and decisions. */
  readonly made: number;
  readonly model: CheckedModel;
  readonly traces: readonly Trace[];
  /** Three traces each, in story order after the footprint. */
  readonly decisions: readonly (readonly Trace[])[];
}

const variants = { usual: footprintOf, "one camera": oneCamera, "one key": oneKey };
export type Variant = keyof typeof variants;

const TRACES_OF_A_DECISION = 3;

export function makeFootprint(variant: Variant, count: number, decisions: number): Footprint {
  const all = count + decisions * TRACES_OF_A_DECISION;
  const town: Town = {
    strangers: variant === "one camera" ? all : Math.max(20, Math.ceil(all / 10)),
  };
  const drafts = variants[variant](all, town);
  const draft = { ...modelParts(town), scenarios: [story(drafts)] };
  const start = performance.now();
  const result = createModel(draft);
  const made = performance.now() - start;
  if (!result.ok) throw new Error(result.faults.slice(0, 5).map(faultText).join("\n"));
  const traces = [...result.model.scenarios.values()].flatMap(({ scenes }) =>
    scenes.flatMap((scene) => scene.traces),
  );
  return {
    made,
    model: result.model,
    traces: traces.slice(0, count),
    decisions: Array.from({ length: decisions }, (_, index) => {
      const from = count + index * TRACES_OF_A_DECISION;
      return traces.slice(from, from + TRACES_OF_A_DECISION);
    }),
  };
}

/** One scene that leaves everything: the engine reads traces, however they came about. */
function story(traces: readonly TraceDraft[]): ModelDraft["scenarios"][number] {
  const choices = ["one", "other"].map((id) => ({ id, next: null, traces: [] }));
  const scene = { id: "days", traces, always: traces.map(({ id }) => id), choices };
  return { id: "story", first: "days", scenes: [scene] };
}
