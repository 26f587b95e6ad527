import type { CheckedModel } from "../model/create-model.ts";
import type { ScenarioId, SceneId, TraceId } from "../model/id.ts";
import type { Choice, Scene } from "../model/model.ts";
import { lastFirst } from "../session/last-first.ts";

/** What the paths of a scenario leave, taken together. */
export interface AllPaths {
  /** How many ways lead from the first scene to the end. */
  readonly paths: number;
  readonly unavoidable: readonly TraceId[];
  readonly sometimes: readonly TraceId[];
  /** Authored, but left by no path. */
  readonly never: readonly TraceId[];
  /** The fewest and the most traces on one path; for content checks only, never shown. */
  readonly least: number;
  readonly most: number;
}

/** What is left from one scene on. */
interface Rest {
  readonly paths: number;
  readonly every: ReadonlySet<TraceId>;
  readonly some: ReadonlySet<TraceId>;
  readonly least: number;
  readonly most: number;
}

const end: Rest = { paths: 1, every: new Set(), some: new Set(), least: 0, most: 0 };

/**
 * What every path of a scenario leaves, some leave, none leaves. Each scene is looked at once, however
 * many paths meet in it. @throws RangeError for a scenario the model does not have.
 */
export function allPaths(model: CheckedModel, id: ScenarioId): AllPaths {
  const scenario = model.scenarios.get(id);
  if (!scenario) throw new RangeError(`No scenario "${id}" in this model.`);
  const known = new Map<SceneId | null, Rest>();
  for (const scene of lastFirst(scenario)) {
    known.set(scene.id, among(scene.choices.map((choice) => after(scene, choice, known))));
  }
  const { paths, every, some, least, most } = known.get(scenario.first) ?? end;
  const authored = scenario.scenes.flatMap(({ traces }) => traces.map((trace) => trace.id));
  return {
    paths,
    unavoidable: authored.filter((trace) => every.has(trace)),
    sometimes: authored.filter((trace) => some.has(trace) && !every.has(trace)),
    never: authored.filter((trace) => !some.has(trace)),
    least,
    most,
  };
}

function after(scene: Scene, choice: Choice, known: ReadonlyMap<SceneId | null, Rest>): Rest {
  const rest = known.get(choice.next) ?? end;
  const left = new Set([...scene.always, ...choice.traces]);
  return {
    paths: rest.paths,
    every: new Set([...left, ...rest.every]),
    some: new Set([...left, ...rest.some]),
    least: left.size + rest.least,
    most: left.size + rest.most,
  };
}

function among(ways: readonly Rest[]): Rest {
  const [first = end, ...others] = ways;
  return others.reduce<Rest>(
    (all, way) => ({
      paths: all.paths + way.paths,
      every: new Set([...all.every].filter((trace) => way.every.has(trace))),
      some: new Set([...all.some, ...way.some]),
      least: Math.min(all.least, way.least),
      most: Math.max(all.most, way.most),
    }),
    first,
  );
}
