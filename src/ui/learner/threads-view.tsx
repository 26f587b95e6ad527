import { useId, useMemo, useState } from "react";
import { documentedWorld, type KeyValueId } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { threadsByKey } from "./thread-choice.ts";
import { ThreadFigure } from "./thread-figure.tsx";
import { ThreadLegend } from "./thread-legend.tsx";
import { Threads } from "./threads.tsx";
import type { TrailView } from "./trail-view.ts";

/** What is the same in several slips: the picture, one thread of it alone, and all of it in words. */
export function ThreadsView({ view }: { view: TrailView }) {
  const { t } = useText();
  const id = useId();
  const [only, setOnly] = useState<KeyValueId | null>(null);
  const { trail, words, world } = view;
  const groups = useMemo(() => threadsByKey(trail.threads, trail.slips), [trail]);
  if (groups.length === 0) return <p>{t("trail:thread.none")}</p>;
  const shown = groups.some(({ key }) => key === only) ? only : null;
  return (
    <>
      <ThreadLegend withSetting={world !== documentedWorld} />
      <p className="picker">
        <label htmlFor={id}>{t("trail:threads.pick")}</label>
        <select
          id={id}
          autoComplete="off"
          value={shown ?? ""}
          onChange={({ currentTarget }) =>
            setOnly((currentTarget.value || null) as KeyValueId | null)
          }
        >
          <option value="">{t("trail:threads.all")}</option>
          {groups.map(({ key }) => (
            <option key={key} value={key}>
              {words.key(key)}
            </option>
          ))}
        </select>
      </p>
      <ThreadFigure key={shown} view={view} groups={groups} only={shown} />
      <h2>{t("trail:threads.in-words")}</h2>
      <Threads view={view} groups={groups} />
    </>
  );
}
