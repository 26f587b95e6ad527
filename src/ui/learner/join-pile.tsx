import type { Trace } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { slipDay } from "./slip-day.ts";
import type { Words } from "./words.ts";

interface JoinPileProps {
  readonly title: string;
  readonly traces: readonly Trace[];
  readonly words: Words;
}

/** Of a large pile the rest is counted. */
const MOST = 5;

/** Slips that hang together, as a pile. */
export function JoinPile({ title, traces, words }: JoinPileProps) {
  const { t } = useText();
  return (
    <section className="pile">
      <h2>{title}</h2>
      <ul>
        {traces.slice(0, MOST).map((trace) => (
          <li key={trace.id} className="drawer-slip slip-inside">
            <b>{words.trace(trace)}</b>
            <small>{slipDay(t, { trace, standing: trace.day === 0 })}</small>
          </li>
        ))}
      </ul>
      {traces.length > MOST && <p>{t("trail:more-slips", { count: traces.length - MOST })}</p>}
    </section>
  );
}
