import type { ScenarioContent } from "#content/index.ts";

/** From one scene straight to another. */
export type Road = readonly [from: string, to: string];

/** What stands in a row: a scene, or roads that pass beside it on their way to a later one. */
export interface MapCell {
  readonly scene: string | null;
  readonly roads: readonly Road[];
}

/** A line between two rows, from a cell of the upper to a cell of the lower, with the roads on it. */
export interface MapLine {
  readonly from: number;
  readonly to: number;
  readonly roads: readonly Road[];
}

export interface MapRow {
  readonly cells: readonly MapCell[];
  /** The lines from the row above; none in the first row. */
  readonly lines: readonly MapLine[];
}

/**
 * Where the scenes of a story stand in its picture: from above to below in the order of the story, side
 * by side where neither leads to the other. The same story always gives the same picture.
 */
export function sceneMap(content: ScenarioContent): MapRow[] {
  const roads = roadsOf(content);
  const rows = rowsOf(content, roads);
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)));
  const at = (id: string): number => rowOf.get(id) ?? 0;
  const map: MapRow[] = [];
  for (const [index, row] of rows.entries()) {
    const passing = roads.filter(([from, to]) => at(from) < index && index < at(to));
    const targets = [...new Set(passing.map(([, to]) => to))].sort((a, b) => at(a) - at(b));
    const cells: MapCell[] = [
      ...row.map((scene) => ({ scene, roads: roads.filter(([, to]) => to === scene) })),
      ...targets.map((target) => ({
        scene: null,
        roads: passing.filter(([, to]) => to === target),
      })),
    ];
    map.push({ cells, lines: linesBetween(map.at(-1)?.cells ?? [], cells) });
  }
  return map;
}

function roadsOf({ scenes }: ScenarioContent): Road[] {
  const known = new Set(scenes.map(({ id }) => id));
  return scenes.flatMap(({ id, choices }) =>
    [...new Set(choices.map(({ next }) => next))].flatMap((next): Road[] =>
      next !== null && known.has(next) ? [[id, next]] : [],
    ),
  );
}

/** Each scene after all that lead to it, else in the order of the file; as few rows as that allows. */
function rowsOf({ scenes }: ScenarioContent, roads: readonly Road[]): string[][] {
  const rows: string[][] = [];
  const placed = new Set<string>();
  const isReady = (id: string): boolean =>
    roads.every(([from, to]) => to !== id || placed.has(from));
  let left = scenes.map(({ id }) => id);
  for (let next = left.find(isReady); next !== undefined; next = left.find(isReady)) {
    const id = next;
    const row = rows.at(-1);
    const isAhead = row?.some((each) => roads.some(([from, to]) => from === each && to === id));
    if (row && isAhead === false) row.push(id);
    else rows.push([id]);
    placed.add(id);
    left = left.filter((each) => each !== id);
  }
  return rows;
}

function linesBetween(above: readonly MapCell[], below: readonly MapCell[]): MapLine[] {
  return above.flatMap((upper, from) =>
    below.flatMap((lower, to) => {
      const isLane = upper.scene === null;
      const shared = lower.roads.filter((road) =>
        isLane ? upper.roads.includes(road) : road[0] === upper.scene,
      );
      return shared.length > 0 ? [{ from, to, roads: shared }] : [];
    }),
  );
}
