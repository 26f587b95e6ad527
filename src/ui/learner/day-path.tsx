import { PathLegend } from "#ui/components/path-legend.tsx";
import type { CheckedModel, Run } from "#engine/index.ts";
import { Footprint } from "#ui/components/footprint.tsx";
import { useText } from "#ui/text.tsx";
import { stepOf } from "./scene-steps.ts";

interface DayPathProps {
  readonly content: { readonly id: string };
  readonly run: Run;
  /** Null while it is being read: the scenes stand there already, their footprints not yet. */
  readonly model: CheckedModel | null;
}

/** The day as a line of scenes: a footprint where something was taken in, broken where not known. */
export function DayPath({ content, run, model }: DayPathProps) {
  const { t } = useText();
  const steps = run.decisions.map((decision) => model && stepOf(model, decision));
  return (
    <>
      <PathLegend steps={new Set(steps.filter((step) => step !== null))} />
      <ol className="day-path">
        {run.decisions.map((decision, index) => {
          const step = steps[index];
          return (
            <li key={decision.scene} className="day-step">
              {step ? <Footprint state={step} left={index % 2 === 0} /> : <span />}
              <div>
                <b>{t(`scenarios/${content.id}:scene.${decision.scene}`)}</b>
                <span>{t(`scenarios/${content.id}:choice.${decision.choice}`)}</span>
                {step && (
                  <small className={step === "blank" ? undefined : "only-heard"}>
                    {t(`step.${step}`)}
                  </small>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
