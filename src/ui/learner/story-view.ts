import type { Run } from "#engine/index.ts";
import type { Scenario, SceneOf } from "./content-types.ts";

/** What every screen of a story is given. */
export interface StoryView {
  readonly content: Scenario;
  readonly run: Run;
  readonly scene: SceneOf;
}
