import type { CheckedModel } from "#engine/index.ts";
import type { DrawerPuzzle, Item } from "#state/recall/index.ts";

/** What both pages of a sheet are made of. */
export interface SheetPage {
  /** The story, where several stand one after another. */
  readonly title: string | null;
  readonly items: readonly Item[];
  readonly puzzle: DrawerPuzzle | null;
  readonly model: CheckedModel;
}
