import { useText } from "#ui/text.tsx";
import { Footprint, type StepState } from "./footprint.tsx";

/** Of blank ground the words stand in the path itself: there is nothing to draw. */
const order = ["taken", "unknown"] as const;

/** What the footprints of a path say, each drawn beside its words; only those that stand in it. */
export function PathLegend({ steps }: { steps: ReadonlySet<StepState> }) {
  const { t } = useText();
  return (
    <ul className="legend" aria-hidden="true">
      {order
        .filter((step) => steps.has(step))
        .map((step) => (
          <li key={step}>
            <Footprint state={step} left />
            {t(`step.${step}`)}
          </li>
        ))}
    </ul>
  );
}
