import type { ScenarioContent, SceneContent } from "#content/index.ts";
import type { MadeDecision, Stage, StoryPlace } from "#engine/index.ts";
import { decisionsBefore } from "./story-walk.ts";

/** A scenario and what has been decided in it: all that the order of screens depends on. */
export interface StoryLine {
  readonly content: ScenarioContent;
  readonly decisions: readonly MadeDecision[];
}

/** The screens of one scene, in order; predict and reveal only where something was chosen. */
function stagesOf(scene: SceneContent, decided: boolean): Stage[] {
  return [
    ...(scene.spot ? (["spot"] as const) : []),
    "choice",
    ...(decided && scene.predict ? (["predict"] as const) : []),
    ...(decided ? (["reveal"] as const) : []),
  ];
}

export function sceneAt(content: ScenarioContent, place: StoryPlace): SceneContent | undefined {
  return content.scenes.find(({ id }) => id === place.scene);
}

/** Whether a scene is on the screen, in whatever stage. */
export function standsIn({ scene, stage }: StoryPlace, sceneId: string): boolean {
  return scene === sceneId && stage !== "notice" && stage !== "debrief";
}

/** The place where a scene begins. */
export function beginningOf(content: ScenarioContent, sceneId: string): StoryPlace {
  const scene = content.scenes.find(({ id }) => id === sceneId);
  return placeIn(sceneId, scene?.spot ? "spot" : "choice");
}

/** One screen forward. A scene that was skipped goes on as its first choice would. */
export function placeAfter({ content, decisions }: StoryLine, place: StoryPlace): StoryPlace {
  const scene = sceneAt(content, place);
  if (!scene || place.stage === "debrief") return place;
  if (place.stage === "notice") return beginningOf(content, place.scene);
  const decision = decisions.find((made) => made.scene === scene.id);
  const stages = stagesOf(scene, decision !== undefined);
  const next = stages[stages.indexOf(place.stage) + 1];
  if (next) return placeIn(scene.id, next);
  const chosen = scene.choices.find(({ id }) => id === decision?.choice) ?? scene.choices[0];
  return chosen?.next ? beginningOf(content, chosen.next) : placeIn(scene.id, "debrief");
}

/** One screen back; null before the notice. Scenes left out on the way are passed over. */
export function placeBefore(
  { content, decisions }: StoryLine,
  place: StoryPlace,
  start: string,
): StoryPlace | null {
  if (place.stage === "notice") return null;
  const scene = sceneAt(content, place);
  if (!scene) return null;
  const before = (sceneId: string | null): StoryPlace => {
    const last = decisionsBefore(content, start, decisions, sceneId).at(-1);
    return last ? { scene: last.scene, stage: "reveal" } : placeIn(start, "notice");
  };
  if (place.stage === "debrief") return before(null);
  const decided = decisions.some((made) => made.scene === scene.id);
  const stages = stagesOf(scene, decided);
  // From the reveal one goes back to the choice itself: the guess was one tap on the way.
  const earlier = place.stage === "reveal" ? "choice" : stages[stages.indexOf(place.stage) - 1];
  return earlier ? placeIn(scene.id, earlier) : before(scene.id);
}

function placeIn(scene: string, stage: Stage): StoryPlace {
  return { scene: scene as StoryPlace["scene"], stage };
}

/** How far a place is along its scenario, for "3 / 8": scenes on the way so far and on the shortest rest. */
export function progressOf({ content, decisions }: StoryLine, place: StoryPlace) {
  const passed = decisions.filter((made) => made.scene !== place.scene).length;
  const at = passed + 1;
  return { at, of: passed + scenesFrom(content, place.scene) };
}

function scenesFrom(content: ScenarioContent, sceneId: string): number {
  let count = 0;
  for (let scene = content.scenes.find(({ id }) => id === sceneId); scene; count += 1) {
    const next = scene.choices[0]?.next;
    scene = next ? content.scenes.find(({ id }) => id === next) : undefined;
  }
  return count;
}
