import type { ScenarioContent } from "#content/index.ts";
import type { Run } from "#engine/index.ts";
import type { Road } from "./scene-map.ts";
import { standsIn } from "./story-flow.ts";
import { passedScenes, wayThrough } from "./story-walk.ts";

/** Whether the reader is in a scene, has passed it, has passed it on another path, or not yet. */
export type SceneState = "here" | "passed" | "other" | "open";
export type RoadState = Exclude<SceneState, "here">;

export interface SceneStates {
  readonly of: (scene: string) => SceneState;
  /** The roads of one line: passed if any of them is. */
  readonly ofRoads: (roads: readonly Road[]) => RoadState;
}

/** How far the reader has come in a story: on the path on the screen, and on all others of it. */
export function sceneStates(
  content: ScenarioContent,
  present: Run | null,
  runs: readonly Run[],
): SceneStates {
  const others = runs.filter(({ id, scenario }) => scenario === content.id && id !== present?.id);
  const own = present ? [present] : [];
  const passed = new Set(own.flatMap((run) => passedScenes(content, run)));
  const passedByOthers = new Set(others.flatMap((run) => passedScenes(content, run)));
  const roads = new Set(own.flatMap((run) => roadsOf(content, run)));
  const roadsOfOthers = new Set(others.flatMap((run) => roadsOf(content, run)));
  const isAmong = (all: ReadonlySet<string>) => (road: Road) => all.has(road.join(" "));
  return {
    of: (scene) => {
      if (present && standsIn(present.place, scene)) return "here";
      if (passed.has(scene)) return "passed";
      return passedByOthers.has(scene) ? "other" : "open";
    },
    ofRoads: (some) => {
      if (some.some(isAmong(roads))) return "passed";
      return some.some(isAmong(roadsOfOthers)) ? "other" : "open";
    },
  };
}

/** From each passed scene to the next, as far as the run has come. */
function roadsOf(content: ScenarioContent, run: Run): string[] {
  const passed = new Set(passedScenes(content, run));
  const way = wayThrough(content, run.start, run.decisions).map(({ scene }) => scene.id);
  return way.flatMap((from, index) => {
    const to = way[index + 1];
    const reached = to !== undefined && (passed.has(to) || standsIn(run.place, to));
    return passed.has(from) && reached ? [`${from} ${to}`] : [];
  });
}
