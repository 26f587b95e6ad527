import type { CheckedModel } from "../model/create-model.ts";
import type { ChoiceId, SceneId } from "../model/id.ts";
import type { Scene } from "../model/model.ts";
import { tracesOfPath, type Decision, type Path } from "../session/run.ts";

/** The same run with one choice changed, then the same choices where they exist, else the first listed. */
export function flipChoice(
  model: CheckedModel,
  path: Path,
  scene: SceneId,
  choice: ChoiceId,
): Path {
  const scenes = new Map(model.scenarios.get(path.scenario)?.scenes.map((each) => [each.id, each]));
  const made = new Map(path.decisions.map((decision) => [decision.scene, decision.choice]));
  made.set(scene, choice);
  const decisions: Decision[] = [];
  for (let at = scenes.get(path.start); at;) {
    const chosen = choiceAt(at, made.get(at.id));
    if (!chosen) break;
    decisions.push({ scene: at.id, choice: chosen.id });
    at = chosen.next === null ? undefined : scenes.get(chosen.next);
  }
  return { ...path, decisions };
}

/** The flip that changes most slips; of equal ones the earlier. Null for a path without decisions. */
export function otherPath(model: CheckedModel, path: Path): Path | null {
  const scenes = new Map(model.scenarios.get(path.scenario)?.scenes.map((each) => [each.id, each]));
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

function choiceAt(scene: Scene, made: ChoiceId | undefined) {
  return scene.choices.find(({ id }) => id === made) ?? scene.choices[0];
}

function traceIds(model: CheckedModel, path: Path): Set<string> {
  return new Set(tracesOfPath(model, path).map(({ id }) => id));
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const onlyB = [...b].filter((id) => !a.has(id)).length;
  return [...a].filter((id) => !b.has(id)).length + onlyB;
}
