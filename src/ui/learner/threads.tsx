import { useMemo } from "react";
import type { Thread } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { SlipPointers } from "./slip-pointers.tsx";
import type { KeyThreads } from "./thread-choice.ts";
import { threadState } from "#state/thread-state.ts";
import { ThreadDrawers } from "./thread-drawers-list.tsx";
import type { TrailView } from "./trail-view.ts";

interface ThreadsProps {
  readonly view: TrailView;
  readonly groups: readonly KeyThreads[];
}

/** More slips than this are told drawer by drawer. */
const MANY = 12;

/** What is the same in several slips, and whether that ties them: the drawn threads in words. */
export function Threads({ view: { traces, words }, groups }: ThreadsProps) {
  const { t } = useText();
  const inOrder = useMemo(
    () =>
      new Map(
        [...traces]
          .sort((a, b) => a.day - b.day || (a.hour ?? -1) - (b.hour ?? -1))
          .map((trace) => [trace.id as string, trace]),
      ),
    [traces],
  );
  const slipsOf = (thread: Thread) => {
    const own = new Set<string>(thread.traces);
    return [...inOrder.values()].filter(({ id }) => own.has(id));
  };
  return (
    <ul className="threads">
      {groups
        .flatMap(({ threads }) => threads)
        .map((thread) => (
          <li
            key={`${thread.key} ${thread.traces.join(" ")}`}
            className={`thread thread-${threadState(thread)}`}
            data-key-id={thread.key}
          >
            <p>
              <b>{words.key(thread.key)}</b> <span>{t(`trail:thread.${threadState(thread)}`)}</span>
            </p>
            {thread.traces.length > MANY ? (
              <ThreadDrawers slips={slipsOf(thread)} words={words} />
            ) : (
              <SlipPointers traces={slipsOf(thread)} words={words} />
            )}
          </li>
        ))}
    </ul>
  );
}
