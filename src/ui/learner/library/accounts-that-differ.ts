import type { Evidence } from "../content-types.ts";

/** Grounds that say otherwise of one thing, however they are linked: each set once, in their order. */
export function accountsThatDiffer({ claims }: Evidence): readonly (readonly string[])[] {
  const others = new Map(claims.map(({ id, conflictsWith }) => [id, conflictsWith ?? []]));
  const placed = new Set<string>();
  return claims.flatMap(({ id, conflictsWith }) => {
    if (conflictsWith === undefined || placed.has(id)) return [];
    // Walked in the order of adding, so those they name are walked too.
    const set = new Set([id]);
    for (const each of set) for (const other of others.get(each) ?? []) set.add(other);
    for (const each of set) placed.add(each);
    return [[...set]];
  });
}
