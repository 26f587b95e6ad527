import type { HolderId, Slip, TraceId } from "#engine/index.ts";
import type { Drawn } from "./thread-choice.ts";
import type { PictureWords } from "./thread-layout.ts";
import { wrapText } from "./wrap-text.ts";

/** A drawer's box with its name; `more` counts the slips in it that are not drawn. */
export interface LaidDrawer {
  readonly holder: HolderId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: readonly string[];
  readonly more: string;
}

/** A slip of the picture, with the column it stands in. */
export interface LaidSlip {
  readonly id: TraceId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly column: number;
  readonly what: readonly string[];
  readonly when: readonly string[];
}

/** How far apart threads run beside a column; closer where the picture is narrow. */
const stepIn = (width: number): number => (width < 600 ? 5 : 7);

/** Narrower than this a column cuts most words of its slips. */
const NARROWEST = 150;
const PAD = 8;
/** How far the words stand from a slip's edge. */
const INSET = 7;
const GAP = 8;
const LINE = 16;
/** By how much a slip that lies in front sticks out of its drawer. */
const OUT = 8;

/** Where the threads of a lane run beside a column. */
export type StrandAt = (lane: number, column: number) => number;

/** Drawers side by side, in rows where they are many; columns of all rows stand under each other. */
export function layDrawers(drawn: Drawn, width: number, words: PictureWords) {
  const holders = [...new Set(drawn.slips.map(({ trace }) => trace.holder))];
  const columns = Math.max(1, Math.min(holders.length, Math.floor(width / NARROWEST)));
  const columnOf = new Map(holders.map((holder, index) => [holder, index % columns]));
  const beside = strandsBeside(drawn, columnOf, columns);
  const room = width / columns;
  const step = stepIn(width);
  const drawers: LaidDrawer[] = [];
  const slips: LaidSlip[] = [];
  let top = 1;
  for (let first = 0; first < holders.length; first += columns) {
    let bottom = top;
    holders.slice(first, first + columns).forEach((holder, column) => {
      const aisle = Math.max(12, (beside[column] ?? []).length * step + 14);
      const box = { x: column * room + aisle, y: top, width: room - aisle - OUT - 2 };
      const folded = drawn.folded.get(holder) ?? 0;
      const own = drawn.slips.filter(({ trace }) => trace.holder === holder);
      const laid = layOne(box, column, own, folded, words);
      drawers.push({ holder, ...laid.drawer });
      slips.push(...laid.slips);
      bottom = Math.max(bottom, top + laid.drawer.height);
    });
    top = bottom + 16;
  }
  const strandAt: StrandAt = (lane, column) =>
    column * room + 5 + Math.max(0, (beside[column] ?? []).indexOf(lane)) * step;
  /** Right of all threads beside a column, so that none runs through the words. */
  const labelAt = (column: number): number =>
    column * room + 5 + (beside[column] ?? []).length * step + 4;
  return { drawers, slips, height: Math.max(0, top - 16), strandAt, labelAt };
}

/** For each column the lanes whose threads run beside it. */
function strandsBeside(
  { lanes, slips }: Drawn,
  columnOf: ReadonlyMap<HolderId, number>,
  columns: number,
): number[][] {
  const place = new Map(slips.map(({ trace }) => [trace.id, columnOf.get(trace.holder)]));
  return Array.from({ length: columns }, (_, column) =>
    [...lanes.keys()].filter((lane) =>
      lanes[lane]?.threads.some(({ traces }) => traces.some((id) => place.get(id) === column)),
    ),
  );
}

function layOne(
  box: { readonly x: number; readonly y: number; readonly width: number },
  column: number,
  own: readonly Slip[],
  folded: number,
  words: PictureWords,
) {
  const holder = own[0]?.trace.holder;
  const label = holder ? wrapText(words.drawer(holder), box.width - 2 * PAD, 13, 3) : [];
  let y = box.y + PAD + label.length * LINE + 6;
  const slips = own.map((slip): LaidSlip => {
    const width = box.width - 2 * PAD + (slip.place === "inside" ? 0 : PAD + OUT);
    const what = wrapText(words.slip(slip), width - 2 * INSET, 13, 5);
    const when = wrapText(words.when(slip), width - 2 * INSET, 12, 2);
    const height = Math.max(44, (what.length + when.length) * LINE + 10);
    const laid = { id: slip.trace.id, x: box.x + PAD, y, width, height, column, what, when };
    y += height + GAP;
    return laid;
  });
  const more = folded > 0 ? words.more(folded) : "";
  if (more !== "") y += LINE;
  return { slips, drawer: { ...box, height: y - box.y, label, more } };
}
