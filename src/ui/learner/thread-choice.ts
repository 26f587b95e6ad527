import type { HolderId, KeyValueId, Slip, Thread, TraceId } from "#engine/index.ts";

/** How much a picture of threads holds: less on a phone. */
export interface PictureRoom {
  readonly slips: number;
  readonly lanes: number;
}

/** All threads of one key value. */
export interface KeyThreads {
  readonly key: KeyValueId;
  readonly threads: readonly Thread[];
}

/** What of a trail is drawn. */
export interface Drawn {
  /** In story order. */
  readonly slips: readonly Slip[];
  /** In the order of the list in words. */
  readonly lanes: readonly KeyThreads[];
  /** How many slips of each drawer are not drawn. */
  readonly folded: ReadonlyMap<HolderId, number>;
}

/**
 * Chooses what fits of threads in their order, with their slips, then of the other slips in story
 * order; the rest is counted. Where one key value is asked for, only its own.
 */
export function chooseDrawn(
  slips: readonly Slip[],
  groups: readonly KeyThreads[],
  room: PictureRoom,
  only: KeyValueId | null,
): Drawn {
  const lanes = groups.filter(({ key }) => only === null || key === only).slice(0, room.lanes);
  const wanted = new Set<TraceId>();
  const want = (id: TraceId): void => {
    if (wanted.size < room.slips) wanted.add(id);
  };
  const threads = lanes.flatMap((lane) => lane.threads);
  // Two of each first, so that none leads nowhere.
  for (const { traces } of threads) traces.slice(0, 2).forEach(want);
  for (const { traces } of threads) traces.forEach(want);
  // What was there before the story is drawn only where a thread leads to it.
  if (only === null) for (const { trace, standing } of slips) if (!standing) want(trace.id);
  const folded = new Map<HolderId, number>();
  for (const { trace } of slips) {
    if (wanted.has(trace.id)) continue;
    folded.set(trace.holder, (folded.get(trace.holder) ?? 0) + 1);
  }
  const isDrawn = ({ traces }: Thread): boolean => traces.filter((id) => wanted.has(id)).length > 1;
  return {
    slips: slips.filter(({ trace }) => wanted.has(trace.id)),
    lanes: lanes.filter((lane) => lane.threads.some(isDrawn)),
    folded,
  };
}

/** Threads by what is the same: first those that lead to most drawers, then those with most slips. */
export function threadsByKey(threads: readonly Thread[], slips: readonly Slip[]): KeyThreads[] {
  const holderOf = new Map(slips.map(({ trace }) => [trace.id, trace.holder]));
  const byKey = new Map<KeyValueId, Thread[]>();
  for (const thread of threads) {
    const own = byKey.get(thread.key);
    if (own) own.push(thread);
    else byKey.set(thread.key, [thread]);
  }
  return [...byKey]
    .map(([key, own]) => {
      const traces = new Set(own.flatMap((thread) => thread.traces));
      const drawers = new Set([...traces].map((id) => holderOf.get(id)));
      return { key, threads: own, drawers: drawers.size, slips: traces.size };
    })
    .sort((a, b) => b.drawers - a.drawers || b.slips - a.slips || (a.key < b.key ? -1 : 1))
    .map(({ key, threads: own }) => ({ key, threads: own }));
}

/** The order in which a story leaves its slips. */
export function inStoryOrder(slips: readonly Slip[]): Slip[] {
  return [...slips].sort(
    ({ trace: a }, { trace: b }) =>
      a.day - b.day || (a.hour ?? -1) - (b.hour ?? -1) || (a.id < b.id ? -1 : 1),
  );
}
