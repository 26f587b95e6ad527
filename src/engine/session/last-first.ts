import type { Scenario, Scene } from "../model/model.ts";

/**
 * The scenes of a scenario that are reached, each after all it leads to: what comes after a scene is
 * known when it is looked at. Without calls within calls, so a story may be as long as it likes.
 */
export function lastFirst(scenario: Scenario): readonly Scene[] {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const placed = new Set<Scene>();
  const open = scenario.scenes.filter(({ id }) => id === scenario.first);
  for (let scene = open.at(-1); scene; scene = open.at(-1)) {
    const ahead = scene.choices
      .flatMap(({ next }) => (next === null ? [] : (scenes.get(next) ?? [])))
      .filter((each) => !placed.has(each));
    if (ahead.length > 0) open.push(...ahead);
    else {
      placed.add(scene);
      open.pop();
    }
  }
  return [...placed];
}
