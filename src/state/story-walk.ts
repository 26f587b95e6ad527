import type { ScenarioContent, SceneContent } from "#content/index.ts";
import type { Decision, MadeDecision, Run } from "#engine/index.ts";

/** A scene on the way, and what was decided there; null where it was skipped. */
export interface Step<Made extends Decision = Decision> {
  readonly scene: SceneContent;
  readonly made: Made | null;
}

/** Whether this version of the story still has the scene and the choice of a decision. */
export function isStillThere(content: ScenarioContent, { scene, choice }: Decision): boolean {
  return content.scenes.some(
    (each) => each.id === scene && each.choices.some(({ id }) => id === choice),
  );
}

/**
 * The way from a scene to the end of the story. A scene that was skipped is passed by its first
 * choice; what this version no longer has is passed over.
 */
export function wayThrough<Made extends Decision>(
  content: ScenarioContent,
  start: string,
  decisions: readonly Made[],
): Step<Made>[] {
  const scenes = new Map<string, SceneContent>(content.scenes.map((each) => [each.id, each]));
  const way: Step<Made>[] = [];
  for (let scene = scenes.get(start); scene;) {
    const { id, choices } = scene;
    const made = decisions.find((each) => each.scene === id && isStillThere(content, each)) ?? null;
    way.push({ scene, made });
    const taken = choices.find((choice) => choice.id === made?.choice) ?? choices[0];
    scene = taken?.next ? scenes.get(taken.next) : undefined;
  }
  return way;
}

/** The decisions on the way from the start to a scene, in the order of the story. */
export function decisionsBefore(
  content: ScenarioContent,
  start: string,
  decisions: readonly MadeDecision[],
  sceneId: string | null,
): MadeDecision[] {
  const way = wayThrough(content, start, decisions);
  const at = way.findIndex(({ scene }) => scene.id === sceneId);
  return way.slice(0, at < 0 ? undefined : at).flatMap(({ made }) => made ?? []);
}

/** The scenes a run has passed: all before the one where it stands, and what was decided further on. */
export function passedScenes(content: ScenarioContent, run: Run): string[] {
  const { start, decisions, place } = run;
  const way = wayThrough(content, start, decisions);
  const at = way.findIndex(({ scene }) => scene.id === place.scene);
  return way
    .filter(({ made }, index) => index < at || made !== null || place.stage === "debrief")
    .map(({ scene }) => scene.id);
}
