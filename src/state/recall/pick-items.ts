import type { RandomSource } from "#engine/index.ts";
import { leavesTrace, type Item } from "./item.ts";
import { shuffled } from "./shuffled.ts";

interface PickOptions {
  /** How many of each half. */
  readonly ofEach: number;
  /** What was shown last: none of it comes again as long as there is enough else. */
  readonly last: readonly string[];
  readonly random: RandomSource;
}

/**
 * Items to tell apart: one half can leave a trace, in the other none is known of or it is not known,
 * both kinds where there is room for both. Never an item and its pair in one go.
 */
export function pickItems(pool: readonly Item[], { ofEach, last, random }: PickOptions): Item[] {
  const shownLast = new Set(last);
  const mixed = shuffled(pool, random);
  const inTurn = [
    ...mixed.filter(({ id }) => !shownLast.has(id)),
    ...mixed.filter(({ id }) => shownLast.has(id)),
  ];
  const others = inTurn.filter((item) => !leavesTrace(item));
  // The first of each kind of not leaving one stands first, so that both are among those taken.
  const firsts = (["none-known", "not-known"] as const).flatMap(
    (kind) => others.find(({ answer }) => answer === kind) ?? [],
  );
  return shuffled(
    [
      ...withoutPairs(inTurn.filter(leavesTrace), ofEach),
      ...withoutPairs([...shuffled(firsts, random), ...others], ofEach),
    ],
    random,
  );
}

/** The first so many, leaving out what is there already or whose pair is. */
function withoutPairs(items: readonly Item[], count: number): Item[] {
  const taken = new Map<string, Item>();
  for (const item of items) {
    if (taken.size === count) break;
    if (!taken.has(item.pair)) taken.set(item.id, item);
  }
  return [...taken.values()];
}
