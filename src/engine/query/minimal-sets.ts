/**
 * Every inclusion-minimal set that is enough, for a monotone test, by a hitting-set tree: each further
 * minimal set must leave out some member of every one already found (after Reiter 1987).
 * Smallest first, then by id. `complete` is false where the bound on looks was reached.
 */
export function minimalSets<Item extends string>(
  isEnough: (items: ReadonlySet<Item>) => boolean,
  all: readonly Item[],
  mostLooks = 600,
): { readonly sets: readonly (readonly Item[])[]; readonly complete: boolean } {
  const found = new Map<string, Item[]>();
  const looked = new Set<string>();
  const open: Item[][] = [[]];
  for (let left = open.shift(); left; left = open.shift()) {
    const id = left.join(" ");
    if (looked.has(id)) continue;
    looked.add(id);
    if (looked.size > mostLooks) return { sets: ordered(found), complete: false };
    const without = new Set(left);
    const rest = all.filter((item) => !without.has(item));
    const known = [...found.values()].find((set) => set.every((item) => !without.has(item)));
    if (!known && !isEnough(new Set(rest))) continue;
    const minimal = known ?? shrink(isEnough, rest);
    found.set(minimal.join(" "), minimal);
    for (const item of minimal) open.push([...left, item].sort());
  }
  return { sets: ordered(found), complete: true };
}

/** Leaves out one member after another as long as the rest is enough. */
function shrink<Item extends string>(
  isEnough: (items: ReadonlySet<Item>) => boolean,
  enough: readonly Item[],
): Item[] {
  const kept = new Set(enough);
  for (const item of enough) {
    kept.delete(item);
    if (!isEnough(kept)) kept.add(item);
  }
  return [...kept].sort();
}

function ordered<Item extends string>(found: ReadonlyMap<string, Item[]>): Item[][] {
  return [...found.entries()]
    .sort(([a, one], [b, two]) => one.length - two.length || (a < b ? -1 : 1))
    .map(([, set]) => set);
}
