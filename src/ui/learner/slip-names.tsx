import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Words } from "./words.ts";

interface SlipNamesProps {
  readonly slips: readonly Slip[];
  readonly words: Words;
  readonly none: string;
}

/** Slips as a short list: what, who has it, and how it lies. */
export function SlipNames({ slips, words, none }: SlipNamesProps) {
  const { t } = useText();
  if (slips.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="slip-names">
      {slips.map(({ trace, place }) => (
        <li key={trace.id} className={`drawer-slip slip-${place}`}>
          <b>{words.trace(trace)}</b>
          <small>
            {words.holder(trace.holder)} · {t(`slip-place.${place}`)}
          </small>
        </li>
      ))}
    </ul>
  );
}
