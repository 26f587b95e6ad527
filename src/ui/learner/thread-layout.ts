import type { HolderId, KeyValueId, Slip, Thread, TraceId } from "#engine/index.ts";
import type { Drawn } from "./thread-choice.ts";
import { layDrawers, type LaidDrawer, type LaidSlip } from "./thread-drawers.ts";
import { threadPath, type Knot } from "./thread-path.ts";
import { threadState, type ThreadState } from "#state/thread-state.ts";
import { textWidth } from "./wrap-text.ts";

/** One line of the picture: slips of one key value, with its knots. */
export interface LaidThread {
  readonly state: ThreadState;
  readonly path: string;
  readonly knots: readonly Knot[];
  readonly traces: readonly TraceId[];
}

/** All threads of one key value on their line below the drawers, and what is the same in them. */
export interface LaidLane {
  readonly key: KeyValueId;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly threads: readonly LaidThread[];
}

/** A picture of threads with a place for everything; the same input gives the same picture. */
export interface ThreadLayout {
  readonly width: number;
  readonly height: number;
  readonly drawers: readonly LaidDrawer[];
  readonly slips: readonly LaidSlip[];
  readonly lanes: readonly LaidLane[];
}

/** What is written in the picture. */
export interface PictureWords {
  readonly drawer: (holder: HolderId) => string;
  readonly slip: (slip: Slip) => string;
  readonly when: (slip: Slip) => string;
  readonly key: (key: KeyValueId) => string;
  readonly more: (count: number) => string;
}

const TOP = 30;
const LANE = 34;
const LABEL = 13;
/** How far apart two knots of one slip are, where there is room. */
const KNOT = 11;
const layers: readonly ThreadState[] = ["could", "set", "tied"];

/**
 * Drawers as columns with their slips in story order, below them one line for each key value; from it
 * a thread runs up beside the drawers to each of its slips. Nothing moves, nothing is computed twice.
 */
export function layThreads(drawn: Drawn, width: number, words: PictureWords): ThreadLayout {
  const { drawers, slips, height, strandAt, labelAt } = layDrawers(drawn, width, words);
  const slipOf = new Map(slips.map((slip) => [slip.id, slip]));
  const knotAt = knotsOn(drawn, slipOf);
  const lanes = drawn.lanes.map(({ key, threads }, index): LaidLane => {
    const y = height + TOP + index * LANE;
    const laid = (thread: Thread): LaidSlip[] =>
      thread.traces.flatMap((id) => slipOf.get(id) ?? []);
    const own = threads
      .map((thread) => ({
        state: threadState(thread),
        traces: thread.traces,
        knots: laid(thread).map((slip): Knot => ({
          x: slip.x,
          y: knotAt(index, slip),
          strand: strandAt(index, slip.column),
        })),
      }))
      .filter(({ knots }) => knots.length > 1)
      .map((thread) => ({ ...thread, path: threadPath(thread.knots, y) }))
      // What is tied lies over what only could be.
      .sort((a, b) => layers.indexOf(a.state) - layers.indexOf(b.state));
    const label = words.key(key);
    const first = Math.min(...threads.flatMap((thread) => laid(thread).map((slip) => slip.column)));
    const room = width - textWidth(label, LABEL) - 6;
    return { key, label, x: Math.max(4, Math.min(labelAt(first), room)), y: y - 7, threads: own };
  });
  const below = lanes.length > 0 ? TOP + (lanes.length - 1) * LANE + 12 : 8;
  return { width, height: height + below, drawers, slips, lanes };
}

/** Where on its edge a slip takes the threads of a lane: one below the other, in the lanes' order. */
function knotsOn({ lanes }: Drawn, slipOf: ReadonlyMap<TraceId, LaidSlip>) {
  const lanesOf = new Map<TraceId, number[]>();
  lanes.forEach(({ threads }, index) => {
    for (const id of new Set(threads.flatMap(({ traces }) => traces))) {
      if (slipOf.has(id)) lanesOf.set(id, [...(lanesOf.get(id) ?? []), index]);
    }
  });
  return (lane: number, slip: LaidSlip): number => {
    const all = lanesOf.get(slip.id) ?? [];
    const step = Math.min(KNOT, (slip.height - KNOT) / all.length);
    return slip.y + slip.height / 2 + (all.indexOf(lane) - (all.length - 1) / 2) * step;
  };
}
