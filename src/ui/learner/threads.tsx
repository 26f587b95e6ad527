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
      {groups.flatMap(({ threads }) =>
        threads.map((thread) => {
          const above = tiedAbove(threads, thread);
          const slips = slipsOf(thread).filter(({ id }) => !above.has(id));
          return (
            <li
              key={`${thread.key} ${thread.traces.join(" ")}`}
              className={`thread thread-${threadState(thread)}`}
              data-key-id={thread.key}
            >
              <p>
                <b>{words.key(thread.key)}</b>{" "}
                <span>{t(`trail:thread.${threadState(thread)}`)}</span>
              </p>
              {above.size > 0 && <p className="soft">{t("trail:thread.with-above")}</p>}
              {slips.length > MANY ? (
                <ThreadDrawers slips={slips} words={words} />
              ) : (
                <SlipPointers traces={slips} words={words} />
              )}
            </li>
          );
        }),
      )}
    </ul>
  );
}

/** Slips that a thread before this one ties already; nothing where they make up the whole of it. */
function tiedAbove(threads: readonly Thread[], thread: Thread): ReadonlySet<string> {
  const before = threads.slice(0, threads.indexOf(thread)).filter(({ value }) => value === "yes");
  const own = new Set<string>(thread.traces);
  const above = before.flatMap(({ traces }) => traces).filter((id) => own.has(id));
  return new Set<string>(above.length < own.size ? above : []);
}
