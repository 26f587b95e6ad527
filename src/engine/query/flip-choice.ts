import type { CheckedModel } from "../model/create-model.ts";
import type { ChoiceId, SceneId } from "../model/id.ts";
import type { Choice, Scene } from "../model/model.ts";
import { tracesOfPath, type Decision, type Path } from "../session/run.ts";

type Scenes = ReadonlyMap<SceneId, Scene>;

/**
 * The same run with one choice changed, then the same choices where they exist. Scenes that only the
 * other way passes take the first choice listed; scenes left undecided stay so.
 */
export function flipChoice(
  model: CheckedModel,
  path: Path,
  scene: SceneId,
  choice: ChoiceId,
): Path {
  const scenes = scenesOf(model, path);
  const made = new Map(path.decisions.map((decision) => [decision.scene, decision.choice]));
  const passed = new Set(walk(scenes, path.start, made).map(({ at }) => at.id));
  const flipped = new Map(made).set(scene, choice);
  const decisions = walk(scenes, path.start, flipped)
    .filter(({ at }) => flipped.has(at.id) || !passed.has(at.id))
    .map(({ at, taken }): Decision => ({ scene: at.id, choice: taken.id }));
  return { ...path, decisions };
}

/** The flip that changes most slips; of equal ones the earlier. Null for a path without decisions. */
export function otherPath(model: CheckedModel, path: Path): Path | null {
  const scenes = scenesOf(model, path);
  const own = traceIds(model, path);
  let best: { path: Path; changed: number } | null = null;
  for (const decision of path.decisions) {
    for (const choice of scenes.get(decision.scene)?.choices ?? []) {
      if (choice.id === decision.choice) continue;
      const flipped = flipChoice(model, path, decision.scene, choice.id);
      const changed = difference(own, traceIds(model, flipped));
      if (!best || changed > best.changed) best = { path: flipped, changed };
    }
  }
  return best?.path ?? null;
}

/** Every scene on the way to the end, with the choice made there, else the first. */
function walk(
  scenes: Scenes,
  start: SceneId,
  made: ReadonlyMap<SceneId, ChoiceId>,
): { readonly at: Scene; readonly taken: Choice }[] {
  const way: { at: Scene; taken: Choice }[] = [];
  for (let at = scenes.get(start); at;) {
    const here = at;
    const taken = here.choices.find(({ id }) => id === made.get(here.id)) ?? here.choices[0];
    if (!taken) break;
    way.push({ at: here, taken });
    at = taken.next === null ? undefined : scenes.get(taken.next);
  }
  return way;
}

function scenesOf(model: CheckedModel, path: Path): Scenes {
  return new Map(model.scenarios.get(path.scenario)?.scenes.map((each) => [each.id, each]));
}

function traceIds(model: CheckedModel, path: Path): Set<string> {
  return new Set(tracesOfPath(model, path).map(({ id }) => id));
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const onlyB = [...b].filter((id) => !a.has(id)).length;
  return [...a].filter((id) => !b.has(id)).length + onlyB;
}
