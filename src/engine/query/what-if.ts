import type { CheckedModel } from "../model/create-model.ts";
import type { ChoiceId, SceneId } from "../model/id.ts";
import { footprint, tracesOfPath, type Path } from "../session/run.ts";
import type { World } from "../world/world.ts";
import { compare, type Comparison } from "./compare.ts";
import { flipChoice } from "./flip-choice.ts";
import { trail } from "./trail.ts";

export interface WhatIf {
  readonly path: Path;
  /** The path as it was (A) beside the path with the other choice (B). */
  readonly comparison: Comparison;
}

/** The same run with one choice changed, and what that changes. */
export function whatIf(
  model: CheckedModel,
  path: Path,
  scene: SceneId,
  choice: ChoiceId,
  world: World,
): WhatIf {
  const other = flipChoice(model, path, scene, choice);
  const read = (each: Path) => trail(model, footprint(model, [tracesOfPath(model, each)]), world);
  return { path: other, comparison: compare(read(path), read(other)) };
}
