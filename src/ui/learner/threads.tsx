import type { Thread } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { SlipPointer } from "./slip-pointer.tsx";
import type { TrailView } from "./trail-view.ts";

/** What is the same in several slips, and whether that ties them: the drawn threads in words. */
export function Threads({ view: { trail, traces, words } }: { view: TrailView }) {
  const { t } = useText();
  if (trail.threads.length === 0) return <p>{t("thread.none")}</p>;
  const state = ({ value, bySetting }: Thread): "tied" | "set" | "could" => {
    if (value !== "yes") return "could";
    return bySetting ? "set" : "tied";
  };
  return (
    <ul className="threads">
      {trail.threads.map((thread) => (
        <li
          key={`${thread.key} ${thread.traces.join(" ")}`}
          className={`thread thread-${state(thread)}`}
          data-key-id={thread.key}
        >
          <p>
            <b>{words.key(thread.key)}</b> <span>{t(`thread.${state(thread)}`)}</span>
          </p>
          <ul>
            {traces
              .filter(({ id }) => thread.traces.includes(id))
              .map((trace) => (
                <li key={trace.id}>
                  <SlipPointer trace={trace} words={words} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
