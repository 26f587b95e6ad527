import type { HolderId, Slip } from "#engine/index.ts";
import { isFound } from "./find-typed.ts";

export const slipOrders = ["story", "what", "who", "place"] as const;
export type SlipOrder = (typeof slipOrders)[number];

/** What is looked for in a list of slips. */
export interface SlipSearch {
  readonly typed: string;
  readonly holder: HolderId | null;
  readonly order: SlipOrder;
}

export const noSearch: SlipSearch = { typed: "", holder: null, order: "story" };

/** A slip with what a reader would look for it by. */
export interface SlipRow {
  readonly slip: Slip;
  readonly what: string;
  readonly who: string;
  /** What is the same in it and in others. */
  readonly same: string;
}

const places = ["inside", "before-broken", "before-whole", "absent"];

/** The rows that are looked for, in the order that is wanted; rows come in story order. */
export function findSlips(
  rows: readonly SlipRow[],
  search: SlipSearch,
  language: string,
): SlipRow[] {
  const { compare } = new Intl.Collator(language);
  const found = rows.filter(
    ({ slip, what, who, same }) =>
      (search.holder === null || slip.trace.holder === search.holder) &&
      isFound(search.typed, [what, who, same]),
  );
  switch (search.order) {
    case "story":
      return found;
    case "what":
      return found.sort((a, b) => compare(a.what, b.what));
    case "who":
      return found.sort((a, b) => compare(a.who, b.who));
    case "place":
      return found.sort((a, b) => places.indexOf(a.slip.place) - places.indexOf(b.slip.place));
  }
}
