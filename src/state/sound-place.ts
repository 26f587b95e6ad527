import type { ScenarioContent } from "#content/index.ts";
import type { Run, StoryPlace } from "#engine/index.ts";
import { beginningOf } from "./story-flow.ts";
import { isStillThere } from "./story-walk.ts";

/**
 * The place a kept run can be opened at in this version of the story: its own, or the beginning of its
 * scene where what it showed is gone; null where the scene itself is gone.
 */
export function soundPlace(content: ScenarioContent, run: Run): StoryPlace | null {
  const { scene, stage } = run.place;
  const found = content.scenes.find(({ id }) => id === scene);
  if (!found) return null;
  const decided = run.decisions.some((made) => made.scene === scene && isStillThere(content, made));
  const needsDecision = stage === "predict" || stage === "reveal";
  const fits =
    (!needsDecision || decided) &&
    (stage !== "predict" || found.predict !== undefined) &&
    (stage !== "spot" || found.spot !== undefined);
  return fits ? run.place : beginningOf(content, scene);
}
