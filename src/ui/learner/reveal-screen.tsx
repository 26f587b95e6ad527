import { documentedWorld, fourQuestions, slipPlace, type Slip } from "#engine/index.ts";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { StepActions } from "#ui/components/step-actions.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { GuessLine } from "./guess-line.tsx";
import { KeepPlace } from "./keep-place.tsx";
import { RevealSlips } from "./reveal-slips.tsx";
import type { StoryView } from "./story-view.ts";
import { UnitText } from "./unit-text.tsx";
import { useModel } from "./use-model.ts";

/** The slips of one decision, what is not known of it, and what it cost. */
export function RevealScreen({ content, run, scene }: StoryView) {
  const { t } = useText();
  const { story } = useAppTools();
  const model = useModel([content.id]);
  const decision = run.decisions.find((made) => made.scene === scene.id);
  const choice = scene.choices.find(({ id }) => id === decision?.choice);
  if (!decision || !choice) return null;
  const slips: readonly Slip[] | null =
    model &&
    decision.traces.map((trace) => {
      const answers = fourQuestions(model, documentedWorld, trace);
      return { trace, standing: false, answers, place: slipPlace(answers) };
    });
  return (
    <Screen place={`${run.id} ${scene.id} reveal`} stage="reveal" scene={scene.id} look="reveal">
      <div className="reveal-head">
        <ScreenTitle>{t("reveal.title")}</ScreenTitle>
        <p className="quote">{t(`scenarios/${content.id}:choice.${choice.id}`)}</p>
      </div>
      <div className="reveal-left">
        {model && slips ? (
          <RevealSlips scenario={content.id} model={model} slips={slips} />
        ) : (
          <p aria-busy="true">{t("loading")}</p>
        )}
      </div>
      <div className="reveal-rest">
        {model && slips && decision.guess && (
          <GuessLine
            model={model}
            guess={decision.guess}
            offered={scene.predict ?? []}
            slips={slips}
          />
        )}
        <section className="reveal-part">
          <h2>{t("reveal.not-known")}</h2>
          <UnitText scenario={content.id} unit={choice.notKnown} />
        </section>
        <section className="reveal-part">
          <h2>{t("reveal.cost")}</h2>
          <UnitText scenario={content.id} unit={choice.cost} />
        </section>
        <StepActions onContinue={story.forward} />
        <KeepPlace scene={scene.id} />
      </div>
    </Screen>
  );
}
