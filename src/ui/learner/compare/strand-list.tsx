import type { KeyValueId, TraceId } from "#engine/index.ts";
import type { Tie } from "#state/side-by-side.ts";
import { useText, type Translate } from "#ui/text.tsx";
import type { TrailView } from "../trail-view.ts";
import { strandsOf } from "./strands.ts";

interface StrandListProps {
  readonly ties: readonly Tie[];
  readonly view: TrailView;
  readonly hooks: boolean;
}

/** Threads: what is the same, whether that ties, and the slips on it. */
export function StrandList({ ties, view, hooks }: StrandListProps) {
  const { t } = useText();
  return (
    <ul className="strands">
      {strandsOf(ties).map(({ keys, state, traces }) => (
        <li key={`${keys.join(" ")} ${state}`} className={`thread thread-${state}`}>
          <p>
            <KeyNames keys={keys} view={view} hooks={hooks} />{" "}
            <span>{t(`trail:thread.${state}`)}</span>
          </p>
          <p>{namesOf(traces, view, t)}</p>
        </li>
      ))}
    </ul>
  );
}

interface KeyNamesProps {
  readonly keys: readonly KeyValueId[];
  readonly view: TrailView;
  readonly hooks: boolean;
}

/** What is the same in the slips of a thread. */
export function KeyNames({ keys, view, hooks }: KeyNamesProps) {
  return keys.map((key, index) => (
    <b key={key} data-key-id={hooks ? key : undefined}>
      {index > 0 && ", "}
      {view.words.key(key)}
    </b>
  ));
}

/** The slips of a thread in the order of the story; two of one name differ by their day. */
export function namesOf(traces: readonly TraceId[], view: TrailView, t: Translate): string {
  return view.traces
    .filter(({ id }) => traces.includes(id))
    .map((trace) =>
      trace.day === 0
        ? view.words.trace(trace)
        : `${view.words.trace(trace)} (${t("slip.day", { day: trace.day })})`,
    )
    .join(" · ");
}
