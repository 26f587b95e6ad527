import type { CheckedModel, Choice, Decision, Path, Scenario, Scene } from "#engine/index.ts";

/** A way on from a scene, and how many of the wanted traces it leaves. */
interface Way {
  readonly decisions: readonly Decision[];
  readonly wanted: number;
}

const end: Way = { decisions: [], wanted: 0 };

/** The path that leaves most of the wanted traces; of equal choices the first. Each scene is looked at once. */
export function pathLeaving(scenario: Scenario, wanted: ReadonlySet<string>): Path {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const known = new Map<string, Way>();
  const from = (id: Scene["id"] | null): Way => {
    const scene = id === null ? undefined : scenes.get(id);
    if (!scene) return end;
    const way = known.get(scene.id) ?? best(scene.choices.map((choice) => through(scene, choice)));
    known.set(scene.id, way);
    return way;
  };
  const through = (scene: Scene, choice: Choice): Way => {
    const rest = from(choice.next);
    const left = [...new Set([...scene.always, ...choice.traces])];
    return {
      decisions: [{ scene: scene.id, choice: choice.id }, ...rest.decisions],
      wanted: rest.wanted + left.filter((trace) => wanted.has(trace)).length,
    };
  };
  const { decisions } = from(scenario.first);
  return { scenario: scenario.id, start: scenario.first, decisions };
}

const best = (ways: readonly Way[]): Way =>
  ways.reduce((most, way) => (way.wanted > most.wanted ? way : most), ways[0] ?? end);

/** Few paths that together leave every trace: one for each trace, none twice. */
export function pathsForEveryTrace(scenario: Scenario): readonly Path[] {
  const traces = scenario.scenes.flatMap((scene) => scene.traces.map(({ id }) => id));
  const paths = [pathLeaving(scenario, new Set(traces))].concat(
    traces.map((trace) => pathLeaving(scenario, new Set([trace]))),
  );
  const mark = ({ decisions }: Path) => decisions.map(({ choice }) => choice).join(" ");
  return [...new Map(paths.map((path) => [mark(path), path])).values()];
}

/** @throws RangeError for a scenario the model does not have. */
export function scenarioOf(model: CheckedModel, id: string): Scenario {
  const found = model.scenarios.get(id as Scenario["id"]);
  if (!found) throw new RangeError(`No scenario "${id}" in this model.`);
  return found;
}
