/** Where a thread meets a slip, and at which x it runs beside that column. */
export interface Knot {
  readonly x: number;
  readonly y: number;
  readonly strand: number;
}

const ROUND = 7;
/** A thread that stays beside one column still shows a piece of its line. */
const TAIL = 60;

/**
 * One thread as a single path: along its line, up beside each column, and to each slip. No piece is
 * drawn twice, so that a broken line stays broken.
 */
export function threadPath(knots: readonly Knot[], line: number): string {
  const strands = new Map<number, Knot[]>();
  for (const knot of knots) strands.set(knot.strand, [...(strands.get(knot.strand) ?? []), knot]);
  const xs = [...strands.keys()].sort((a, b) => a - b);
  const left = xs[0] ?? 0;
  const right = xs.at(-1) ?? left;
  const along =
    left === right
      ? `M${left + ROUND},${line}H${left + TAIL}`
      : `M${left + ROUND},${line}H${right - ROUND}`;
  const ups = xs.map((x) =>
    up(x, strands.get(x) ?? [], line, x === left ? 1 : x === right ? -1 : 0),
  );
  return [along, ...ups].join("");
}

/** From the line up beside a column to its highest slip, with a branch to each slip on the way. */
function up(x: number, knots: readonly Knot[], line: number, turn: 1 | -1 | 0): string {
  const [top, ...others] = [...knots].sort((a, b) => a.y - b.y);
  if (!top) return "";
  const foot =
    turn === 0 ? `M${x},${line}` : `M${x + turn * ROUND},${line}Q${x},${line} ${x},${line - ROUND}`;
  const reach = (knot: Knot): string => `Q${x},${knot.y} ${x + ROUND},${knot.y}H${knot.x}`;
  const branches = others.map((knot) => `M${x},${knot.y + ROUND}${reach(knot)}`);
  return `${foot}V${top.y + ROUND}${reach(top)}${branches.join("")}`;
}
