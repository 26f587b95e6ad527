/**
 * The smallest sets that are enough, for a monotone test: by size, then by the order of `all`, none
 * within another, at most `most`. Exact: a set that is enough must hit every set without which the
 * rest is not, so each look either finds the next set or adds one more to be hit (the implicit
 * hitting sets of Ignatiev et al. 2015, "Smallest MUS extraction"). Empty where nothing is enough.
 */
export function smallestSets<Item>(
  isEnough: (items: ReadonlySet<Item>) => boolean,
  all: readonly Item[],
  most: number,
): readonly (readonly Item[])[] {
  if (!isEnough(new Set(all))) return [];
  const found: Item[][] = [];
  const toHit: ReadonlySet<Item>[] = [];
  while (found.length < most) {
    const next = smallestHitting(all, toHit, found);
    if (!next) break;
    const chosen = new Set(next);
    if (isEnough(chosen)) found.push(next);
    else toHit.push(without(all, grown(isEnough, chosen, all)));
  }
  return found;
}

/** As much as can be added while it is still not enough. */
function grown<Item>(
  isEnough: (items: ReadonlySet<Item>) => boolean,
  start: ReadonlySet<Item>,
  all: readonly Item[],
): ReadonlySet<Item> {
  const set = new Set(start);
  for (const item of all) {
    if (set.has(item)) continue;
    set.add(item);
    if (isEnough(set)) set.delete(item);
  }
  return set;
}

const without = <Item>(all: readonly Item[], some: ReadonlySet<Item>): ReadonlySet<Item> =>
  new Set(all.filter((item) => !some.has(item)));

/** The first of the smallest sets that hits all and holds none of those found; undefined where none does. */
function smallestHitting<Item>(
  all: readonly Item[],
  toHit: readonly ReadonlySet<Item>[],
  found: readonly (readonly Item[])[],
): Item[] | undefined {
  for (let size = 0; size <= all.length; size++) {
    const hit = hittingOfSize(all, toHit, found, size, 0, []);
    if (hit) return hit;
  }
  return undefined;
}

function hittingOfSize<Item>(
  all: readonly Item[],
  toHit: readonly ReadonlySet<Item>[],
  found: readonly (readonly Item[])[],
  left: number,
  from: number,
  chosen: Item[],
): Item[] | undefined {
  if (found.some((set) => set.every((item) => chosen.includes(item)))) return undefined;
  const missed = toHit.filter((set) => !chosen.some((item) => set.has(item)));
  if (left === 0) return missed.length === 0 ? [...chosen] : undefined;
  if (disjointAmong(missed) > left) return undefined;
  for (let index = from; index <= all.length - left; index++) {
    chosen.push(all[index] as Item);
    const hit = hittingOfSize(all, toHit, found, left - 1, index + 1, chosen);
    chosen.pop();
    if (hit) return hit;
  }
  return undefined;
}

/** How many sets have nothing in common with each other, taken as they come: each needs a hit of its own. */
function disjointAmong<Item>(sets: readonly ReadonlySet<Item>[]): number {
  const taken = new Set<Item>();
  let count = 0;
  for (const set of sets) {
    if ([...set].some((item) => taken.has(item))) continue;
    count += 1;
    for (const item of set) taken.add(item);
  }
  return count;
}
