import type { ChoiceContent, SceneContent } from "#content/index.ts";
import type {
  ChoiceId,
  HolderId,
  IdSource,
  MadeDecision,
  Run,
  SceneId,
  Trace,
} from "#engine/index.ts";

/**
 * Takes a choice. Choosing otherwise where a choice was already made starts a second run that shares
 * the beginning; the first stays as it was.
 */
export function decide(
  run: Run,
  scene: SceneContent,
  choiceId: string,
  nextOrder: number,
  newId: IdSource,
): Run {
  const at = run.decisions.findIndex((made) => made.scene === scene.id);
  if (at >= 0 && run.decisions[at]?.choice === choiceId) return run;
  const choice = scene.choices.find(({ id }) => id === choiceId);
  if (!choice) return run;
  const decision: MadeDecision = {
    scene: scene.id as SceneId,
    choice: choiceId as ChoiceId,
    // The content's ids were checked when the pack was built; rows keep them as they were shown.
    traces: tracesLeft(scene, choice) as unknown as readonly Trace[],
    guess: null,
  };
  if (at < 0) return { ...run, decisions: [...run.decisions, decision] };
  return {
    ...run,
    id: newId(),
    order: nextOrder,
    decisions: [...run.decisions.slice(0, at), decision],
  };
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
