import type { ScenarioContent, SceneContent } from "#content/index.ts";
import type { MadeDecision } from "#engine/index.ts";

/** Whether this version of the story still has the scene and the choice of a decision. */
export function isStillThere(content: ScenarioContent, { scene, choice }: MadeDecision): boolean {
  return content.scenes.some(
    (each) => each.id === scene && each.choices.some(({ id }) => id === choice),
  );
}

/**
 * The decisions on the way from the start to a scene, in the order of the story. A scene that was
 * skipped is passed by its first choice; what this version no longer has is passed over.
 */
export function decisionsBefore(
  content: ScenarioContent,
  start: string,
  decisions: readonly MadeDecision[],
  sceneId: string | null,
): MadeDecision[] {
  const scenes = new Map<string, SceneContent>(content.scenes.map((each) => [each.id, each]));
  const earlier: MadeDecision[] = [];
  for (let at = scenes.get(start); at && at.id !== sceneId;) {
    const here = at;
    const made = decisions.find((each) => each.scene === here.id && isStillThere(content, each));
    if (made) earlier.push(made);
    const taken = here.choices.find(({ id }) => id === made?.choice) ?? here.choices[0];
    at = taken?.next ? scenes.get(taken.next) : undefined;
  }
  return earlier;
}
