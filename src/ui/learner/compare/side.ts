import type { Path, PresetId } from "#engine/index.ts";
import type { Scenario } from "../content-types.ts";
import type { TrailView } from "../trail-view.ts";

/** One of two paths or worlds that stand side by side. */
export interface Side {
  /** What it is called wherever the two are told apart. */
  readonly name: string;
  readonly content: Scenario;
  /** The preset its world is, where it is one. */
  readonly preset?: PresetId | undefined;
  readonly path: Path;
  readonly view: TrailView;
  /** Whether it was left before the end of the story. */
  readonly isUnfinished?: boolean;
}

export interface BothSides {
  readonly a: Side;
  readonly b: Side;
}
