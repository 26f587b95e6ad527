import type { CheckedModel, Run } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { stepOf } from "./scene-steps.ts";

/** A very long way: one line a step, so that an old phone can hold it. */
export function LongPath({ run, model }: { run: Run; model: CheckedModel }) {
  const { t } = useText();
  return (
    <ol className="long-path">
      {run.decisions.map((decision, index) => {
        const step = stepOf(model, decision);
        return (
          <li key={index} className={`long-step long-${step}`}>
            {[
              t(`scenarios/${run.scenario}:scene.${decision.scene}`),
              t(`scenarios/${run.scenario}:choice.${decision.choice}`),
              t(`step.${step}`),
            ].join(" · ")}
          </li>
        );
      })}
    </ol>
  );
}
