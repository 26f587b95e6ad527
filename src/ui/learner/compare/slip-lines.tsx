import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { slipDay } from "../slip-day.ts";
import { isSetByReader } from "../set-by-reader.ts";
import type { TrailView } from "../trail-view.ts";

interface SlipLinesProps {
  readonly slips: readonly Slip[];
  readonly view: TrailView;
  readonly hooks: boolean;
}

/** Slips as a short list: what, who has it, and how it lies. */
export function SlipLines({ slips, view, hooks }: SlipLinesProps) {
  const { t } = useText();
  return (
    <ul className="slip-lines">
      {slips.map((slip) => (
        <li
          key={slip.trace.id}
          className={`drawer-slip slip-${slip.place}`}
          data-trace-id={hooks ? slip.trace.id : undefined}
        >
          <b>{view.words.trace(slip.trace)}</b>
          <small>
            {view.words.holder(slip.trace.holder)} · {slipDay(t, slip)} ·{" "}
            {t(`slip-place.${slip.place}`)}
            {isSetByReader(view, slip) && ` · ${t("from.setting")}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
