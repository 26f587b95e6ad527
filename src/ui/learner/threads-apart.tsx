import { useMemo } from "react";
import { useText } from "#ui/text.tsx";
import { keysApart } from "./keys-apart.ts";
import { SlipPointers } from "./slip-pointers.tsx";
import type { TrailView } from "./trail-view.ts";

/** So many are named; a long trail has them in its list. */
const MOST = 12;

/** What is the same in slips that nothing known of brings together: the same number, and no thread. */
export function ThreadsApart({ view: { model, trail, words } }: { view: TrailView }) {
  const { t } = useText();
  const apart = useMemo(() => keysApart(model, trail.slips, trail.threads), [model, trail]);
  if (apart.length === 0) return null;
  return (
    <section className="threads-apart">
      <h2>{t("trail:threads.apart")}</h2>
      <p className="soft">{t("trail:threads.apart-line")}</p>
      <ul className="threads">
        {apart.slice(0, MOST).map(({ key, slips }) => (
          <li key={key} className="thread thread-apart" data-key-apart={key}>
            <p>
              <b>{words.key(key)}</b>
            </p>
            <SlipPointers traces={slips.slice(0, MOST).map(({ trace }) => trace)} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
