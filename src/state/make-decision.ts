import type { ChoiceContent, ScenarioContent, SceneContent } from "#content/index.ts";
import type {
  ChoiceId,
  HolderId,
  IdSource,
  MadeDecision,
  Run,
  SceneId,
  Trace,
} from "#engine/index.ts";
import { decisionsBefore } from "./story-walk.ts";

/**
 * Takes a choice. Decisions stand in the order of the story. Choosing otherwise, or where something
 * later was already decided, starts a second run that shares the beginning; the first stays as it was.
 */
export function decide(
  run: Run,
  content: ScenarioContent,
  scene: SceneContent,
  choiceId: string,
  nextOrder: number,
  newId: IdSource,
): Run {
  const made = run.decisions.find((each) => each.scene === scene.id);
  const choice = scene.choices.find(({ id }) => id === choiceId);
  if (!choice || made?.choice === choiceId) return run;
  const decision: MadeDecision = {
    scene: scene.id as SceneId,
    choice: choiceId as ChoiceId,
    // The content's ids were checked when the pack was built; rows keep them as they were shown.
    traces: tracesLeft(scene, choice) as unknown as readonly Trace[],
    guess: null,
  };
  const earlier = decisionsBefore(content, run.start, run.decisions, scene.id);
  const decisions = [...earlier, decision];
  if (earlier.length === run.decisions.length) return { ...run, decisions };
  return { ...run, id: newId(), order: nextOrder, decisions };
}

/** The traces of a choice and of what happens in its scene, in the scene's order. */
function tracesLeft(scene: SceneContent, choice: ChoiceContent) {
  const left = new Set([...scene.always, ...choice.traces]);
  return scene.traces.filter(({ id }) => left.has(id));
}

/** Notes who the reader thought would have a trace; the last guess counts. */
export function withGuess(run: Run, sceneId: string, guess: readonly string[]): Run {
  return {
    ...run,
    decisions: run.decisions.map((made) =>
      made.scene === sceneId ? { ...made, guess: guess as readonly HolderId[] } : made,
    ),
  };
}
