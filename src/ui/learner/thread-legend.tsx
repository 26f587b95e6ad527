import { ThreadKnots, ThreadLine } from "#ui/components/thread-line.tsx";
import { useText } from "#ui/text.tsx";

const samples = ["tied", "could", "set"] as const;
const path = "M5,12H51";
const knots = [
  { x: 6, y: 12 },
  { x: 50, y: 12 },
];

/** What the lines of the picture mean, each drawn beside its words. */
export function ThreadLegend({ withSetting }: { withSetting: boolean }) {
  const { t } = useText();
  return (
    <ul className="legend">
      {samples.map(
        (state) =>
          (state !== "set" || withSetting) && (
            <li key={state}>
              <svg viewBox="0 0 56 24" width="56" height="24" aria-hidden="true">
                <ThreadLine thread={{ state, path, knots, traces: [] }} />
                <ThreadKnots thread={{ state, path, knots, traces: [] }} />
              </svg>
              {t(`trail:thread.${state}`)}
            </li>
          ),
      )}
    </ul>
  );
}
