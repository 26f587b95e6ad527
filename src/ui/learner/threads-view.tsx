import { useId, useMemo, useState } from "react";
import { documentedWorld, type KeyValueId } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { threadsByKey } from "./thread-choice.ts";
import { ThreadFigure } from "./thread-figure.tsx";
import { ThreadLegend } from "./thread-legend.tsx";
import { Threads } from "./threads.tsx";
import { ThreadsApart } from "./threads-apart.tsx";
import type { TrailView } from "./trail-view.ts";

const ALL = "";

/** What is the same in several slips: the picture, one thread of it alone, and all of it in words. */
export function ThreadsView({ view }: { view: TrailView }) {
  const { t } = useText();
  const id = useId();
  const [picked, setPicked] = useState<KeyValueId | typeof ALL | null>(null);
  const { trail, words, world } = view;
  const groups = useMemo(() => threadsByKey(trail.threads, trail.slips), [trail]);
  const first = groups[0]?.key;
  if (first === undefined) return <p>{t("trail:thread.none")}</p>;
  // One thread can be followed by eye; all of them only by who has seen one.
  const isThere = picked === ALL || groups.some(({ key }) => key === picked);
  const shown = picked !== null && isThere ? picked : first;
  return (
    <>
      <ThreadLegend withSetting={world !== documentedWorld} />
      <p className="picker">
        <label htmlFor={id}>{t("trail:threads.pick")}</label>
        <select
          id={id}
          autoComplete="off"
          value={shown}
          onChange={({ currentTarget }) =>
            setPicked(currentTarget.value as KeyValueId | typeof ALL)
          }
        >
          {groups.map(({ key }) => (
            <option key={key} value={key}>
              {words.key(key)}
            </option>
          ))}
          <option value={ALL}>{t("trail:threads.all")}</option>
        </select>
      </p>
      <ThreadFigure key={shown} view={view} groups={groups} only={shown === ALL ? null : shown} />
      <h2>{t("trail:threads.in-words")}</h2>
      <Threads view={view} groups={groups} />
      <ThreadsApart view={view} />
    </>
  );
}
