import type { NarrowingStep } from "#engine/index.ts";
import { PeopleLeft } from "#ui/components/people-left.tsx";
import { useText } from "#ui/text.tsx";
import type { TrailView } from "./trail-view.ts";

interface NarrowStepsProps {
  readonly view: TrailView;
  readonly steps: readonly NarrowingStep[];
}

/** From all the town's people to those who fit everything that is the same, one step after another. */
export function NarrowSteps({ view: { model, words }, steps }: NarrowStepsProps) {
  const { t } = useText();
  const all = model.people.size;
  return (
    <ol className="narrow-steps">
      <li>
        <p>
          <b>{t("trail:narrow.everyone")}</b> {t("trail:narrow.people", { count: all })}
        </p>
        <PeopleLeft all={all} sure={all} could={all} />
      </li>
      {steps.map(({ value, low, high }) => (
        <li key={value} data-key-id={value}>
          <p>
            <b>{words.keyKind(value)}</b>{" "}
            {low.length === high.length
              ? t("trail:narrow.people", { count: high.length })
              : t("trail:narrow.between", { low: low.length, high: high.length })}
          </p>
          <PeopleLeft all={all} sure={low.length} could={high.length} />
        </li>
      ))}
    </ol>
  );
}
