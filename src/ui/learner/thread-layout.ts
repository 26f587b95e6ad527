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

/**
 * Drawers as columns with their slips in story order, below them one line for each key value; from it
 * a thread runs up beside the drawers to each of its slips. Nothing moves, nothing is computed twice.
 */
export function layThreads(drawn: Drawn, width: number, words: PictureWords): ThreadLayout {
  const { drawers, slips, height, strandAt } = layDrawers(drawn, width, words);
  const slipOf = new Map(slips.map((slip) => [slip.id, slip]));
  const lanes = drawn.lanes.map(({ key, threads }, index): LaidLane => {
    const y = height + TOP + index * LANE;
    const own = threads.flatMap((thread) => {
      const knots = thread.traces
        .flatMap((id) => slipOf.get(id) ?? [])
        .map((slip): Knot => ({
          x: slip.x,
          y: slip.y + slip.height / 2,
          strand: strandAt(index, slip.column),
        }));
      return knots.length > 1 ? [layThread(thread, knots, y)] : [];
    });
    const label = words.key(key);
    const left = Math.min(...own.flatMap(({ knots }) => knots.map(({ strand }) => strand)));
    const room = width - textWidth(label, LABEL) - 6;
    return { key, label, x: Math.max(4, Math.min(left + 14, room)), y: y - 7, threads: own };
  });
  const below = lanes.length > 0 ? TOP + (lanes.length - 1) * LANE + 12 : 8;
  return { width, height: height + below, drawers, slips, lanes };
}

function layThread(thread: Thread, knots: readonly Knot[], y: number): LaidThread {
  return { state: threadState(thread), path: threadPath(knots, y), knots, traces: thread.traces };
}
