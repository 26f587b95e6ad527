import type { CheckedModel, Trace, Trail, World } from "#engine/index.ts";
import type { Words } from "./words.ts";

/** A trail as its sections are given it: what was read, from what, in which world, and the words. */
export interface TrailView {
  readonly model: CheckedModel;
  readonly traces: readonly Trace[];
  readonly world: World;
  readonly trail: Trail;
  readonly words: Words;
}
