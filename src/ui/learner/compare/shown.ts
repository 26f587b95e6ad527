import type { SideBySide } from "#state/side-by-side.ts";
import type { BothSides } from "./side.ts";

/** What the parts of a comparison are given. */
export interface Shown extends BothSides {
  readonly apart: SideBySide;
  /** How deep the headings of the two halves stand on this page. */
  readonly level: number;
  /** Whether traces and conclusions are marked for programs: on a debrief those are the run's alone. */
  readonly hooks: boolean;
}
