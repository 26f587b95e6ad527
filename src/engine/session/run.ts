import type { CheckedModel } from "../model/create-model.ts";
import type { ChoiceId, ScenarioId, SceneId, TraceId } from "../model/id.ts";
import type { Scene } from "../model/model.ts";
import type { Trace } from "../model/trace.ts";

export interface Decision {
  readonly scene: SceneId;
  readonly choice: ChoiceId;
}

/** One way through a scenario, from the scene where it began. */
export interface Path {
  readonly scenario: ScenarioId;
  readonly start: SceneId;
  readonly decisions: readonly Decision[];
}

/** The traces one decision leaves: those of the choice and of what happens in its scene. */
export function tracesOfDecision(
  model: CheckedModel,
  scenario: ScenarioId,
  { scene, choice }: Decision,
): readonly Trace[] {
  const found = sceneOf(model, scenario, scene);
  const chosen = found?.choices.find(({ id }) => id === choice);
  if (!found || !chosen) return [];
  const left = new Set([...found.always, ...chosen.traces]);
  return found.traces.filter(({ id }) => left.has(id));
}

/** All that a path leaves, in story order. */
export function tracesOfPath(model: CheckedModel, path: Path): readonly Trace[] {
  return path.decisions.flatMap((decision) => tracesOfDecision(model, path.scenario, decision));
}

/** Standing records and the traces of the runs: what a trail is read from. Each trace once. */
export function footprint(
  model: CheckedModel,
  runs: readonly (readonly Trace[])[],
): readonly Trace[] {
  const all = new Map<TraceId, Trace>(model.standing.map((trace) => [trace.id, trace]));
  for (const trace of runs.flat()) all.set(trace.id, trace);
  return [...all.values()];
}

function sceneOf(model: CheckedModel, scenario: ScenarioId, scene: SceneId): Scene | undefined {
  return model.scenarios.get(scenario)?.scenes.find(({ id }) => id === scene);
}
