import { documentedWorld, trail, type Thread } from "#engine/index.ts";
import { threadState } from "#state/thread-state.ts";
import { threadsByKey, type KeyThreads } from "./thread-choice.ts";
import type { TrailView } from "./trail-view.ts";

const nameOf = (thread: Thread): string =>
  `${thread.key} ${threadState(thread)} ${[...thread.traces].sort().join(" ")}`;

/** The threads of every key value of which a thread was tied, cut or became possible by the reader's answers. */
export function changedThreads({ model, traces, trail: now }: TrailView): readonly KeyThreads[] {
  const before = trail(model, traces, documentedWorld).threads;
  const [known, present] = [new Set(before.map(nameOf)), new Set(now.threads.map(nameOf))];
  const changed = new Set(
    [
      ...now.threads.filter((thread) => !known.has(nameOf(thread))),
      ...before.filter((thread) => !present.has(nameOf(thread))),
    ].map(({ key }) => key),
  );
  return threadsByKey(
    now.threads.filter(({ key }) => changed.has(key)),
    now.slips,
  );
}
