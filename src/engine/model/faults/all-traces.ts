import type { ModelDraft, Plain } from "../draft.ts";
import type { Trace } from "../trace.ts";

export interface PlacedTrace {
  readonly path: string;
  readonly trace: Plain<Trace>;
  readonly standing: boolean;
}

/** Every trace of a draft with its path: standing records, then scene by scene. */
export function allTraces(draft: ModelDraft): PlacedTrace[] {
  const placed = (path: string, traces: readonly Plain<Trace>[], standing = false) =>
    traces.map((trace) => ({ path: `${path}/${trace.id}`, trace, standing }));
  return [
    ...placed("standing", draft.standing, true),
    ...draft.scenarios.flatMap((scenario) =>
      scenario.scenes.flatMap((scene) =>
        placed(`scenarios/${scenario.id}/${scene.id}`, scene.traces),
      ),
    ),
  ];
}
