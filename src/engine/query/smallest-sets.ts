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

/** As much as can be added, in this order, while it is still not enough; halves are tried before items. */
function grown<Item>(
  isEnough: (items: ReadonlySet<Item>) => boolean,
  start: ReadonlySet<Item>,
  all: readonly Item[],
): ReadonlySet<Item> {
  let set = start;
  const add = (items: readonly Item[]): void => {
    const more = new Set([...set, ...items]);
    if (!isEnough(more)) set = more;
    else if (items.length > 1) {
      const half = Math.ceil(items.length / 2);
      add(items.slice(0, half));
      add(items.slice(half));
    }
  };
  add(all.filter((item) => !start.has(item)));
  return set;
}

const without = <Item>(all: readonly Item[], some: ReadonlySet<Item>): ReadonlySet<Item> =>
  new Set(all.filter((item) => !some.has(item)));

/**
 * The first of the smallest sets that hits all and holds none of those found; undefined where none does.
 * In a smallest one each item hits something that no other of its items hits, so there are no more of
 * them than there are sets to hit, and only items that hit something still missed are looked at.
 */
function smallestHitting<Item>(
  all: readonly Item[],
  toHit: readonly ReadonlySet<Item>[],
  found: readonly (readonly Item[])[],
): Item[] | undefined {
  for (let size = 0; size <= toHit.length; size++) {
    const hit = hittingOfSize(all, toHit, found, size, 0, []);
    if (hit) return hit;
  }
  return undefined;
}

function hittingOfSize<Item>(
  all: readonly Item[],
  missed: readonly ReadonlySet<Item>[],
  found: readonly (readonly Item[])[],
  left: number,
  from: number,
  chosen: Item[],
): Item[] | undefined {
  if (found.some((set) => set.every((item) => chosen.includes(item)))) return undefined;
  if (missed.length === 0) return left === 0 ? [...chosen] : undefined;
  if (disjointAmong(missed) > left) return undefined;
  for (let index = from; index < all.length; index++) {
    const item = all[index] as Item;
    const stillMissed = missed.filter((set) => !set.has(item));
    if (stillMissed.length === missed.length) continue;
    chosen.push(item);
    const hit = hittingOfSize(all, stillMissed, found, left - 1, index + 1, chosen);
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
