import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useAfterFirstFrame } from "#ui/use-after-first-frame.ts";
import { useOpenOnes } from "#ui/use-open-ones.ts";
import { slipElementId } from "./slip-element.ts";
import { SlipMore } from "./slip-more.tsx";
import type { TrailView } from "./trail-view.ts";

interface FoldedSlipsProps {
  readonly view: TrailView;
  readonly slips: readonly Slip[];
  /** Said before what the slip is, where the drawer does not say it. */
  readonly withHolder?: boolean;
  /** Whether it begins unfolded. */
  readonly open?: boolean;
}

/**
 * The many slips of a long trail, folded, by the day they came. All of them are in the page, each as
 * one line; what there is to know of one is built when it is tapped.
 */
export function FoldedSlips(props: FoldedSlipsProps) {
  const { view, slips, withHolder = false, open: unfolded = false } = props;
  const { t } = useText();
  const { isOpen, toggle } = useOpenOnes();
  const drawn = useAfterFirstFrame();
  const byDay = new Map<number, Slip[]>();
  for (const slip of slips) {
    const own = byDay.get(slip.trace.day);
    if (own) own.push(slip);
    else byDay.set(slip.trace.day, [slip]);
  }
  const line = ({ trace, place }: Slip): string =>
    [
      view.words.trace(trace),
      ...(withHolder ? [view.words.holder(trace.holder)] : []),
      t(`slip-place.${place}`),
    ].join(" · ");
  return (
    <details className="fold folded-slips" open={unfolded}>
      <summary>{t("trail:more-slips", { count: slips.length })}</summary>
      {[...(drawn ? byDay : [])].map(([day, own]) => (
        <div key={day} className="slip-group">
          <p className="eyebrow">
            {day === 0 ? t("slip.before") : t("slip.day", { day })}{" "}
            {t("trail:slips-in", { count: own.length })}
          </p>
          <ul>
            {own.map((slip) => (
              <li
                key={slip.trace.id}
                data-trace-id={slip.trace.id}
                id={slipElementId(slip.trace.id)}
                tabIndex={-1}
              >
                <button
                  type="button"
                  aria-expanded={isOpen(slip.trace.id)}
                  onClick={() => toggle(slip.trace.id)}
                >
                  {line(slip)}
                </button>
                {isOpen(slip.trace.id) && <SlipMore slip={slip} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
