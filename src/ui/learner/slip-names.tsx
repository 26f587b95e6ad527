import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { isSetByReader } from "./set-by-reader.ts";
import type { TrailView } from "./trail-view.ts";

interface SlipNamesProps {
  readonly slips: readonly Slip[];
  readonly view: TrailView;
  readonly none: string;
}

/** Slips as a short list: what, who has it, and how it lies. */
export function SlipNames({ slips, view, none }: SlipNamesProps) {
  const { t } = useText();
  if (slips.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="slip-names">
      {slips.map((slip) => (
        <li key={slip.trace.id} className={`drawer-slip slip-${slip.place}`}>
          <b>{view.words.trace(slip.trace)}</b>
          <small>
            {view.words.holder(slip.trace.holder)} · {t(`slip-place.${slip.place}`)}
            {isSetByReader(view, slip) && ` · ${t("from.setting")}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
