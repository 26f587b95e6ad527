import { ActionButton } from "#ui/components/action-button.tsx";
import { ChoiceList } from "#ui/components/choice-list.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { SceneFrame } from "./scene-frame.tsx";
import type { StoryView } from "./story-view.ts";
import { UnitText } from "./unit-text.tsx";

/** A scene: what is told, what happens whatever is chosen, and the options. */
export function ChoiceScreen({ content, run, scene }: StoryView) {
  const { t } = useText();
  const { story } = useAppTools();
  const prompt = scene.units.find(({ kind }) => kind === "prompt");
  const made = run.decisions.find((decision) => decision.scene === scene.id)?.choice;
  const text = `scenarios/${content.id}` as const;
  return (
    <SceneFrame content={content} run={run} scene={scene} stage="choice">
      {scene.units
        .filter((unit) => unit !== prompt)
        .map((unit) => (
          <UnitText key={unit.id} scenario={content.id} unit={unit} />
        ))}
      {scene.happens && (
        <aside className="happens" aria-label={t("scene.happens")}>
          <p className="eyebrow" aria-hidden="true">
            {t("scene.happens")}
          </p>
          {scene.happens.map((unit) => (
            <UnitText key={unit.id} scenario={content.id} unit={unit} />
          ))}
        </aside>
      )}
      <ChoiceList
        question={prompt ? t(`${text}:${prompt.id}`) : t("choice.question")}
        madeText={t("choice.made")}
        choices={scene.choices.map(({ id }) => ({
          id,
          text: t(`${text}:choice.${id}`),
          made: id === made,
        }))}
        onChoose={story.choose}
      />
      <ActionButton action="skip" look="small" onPress={story.forward}>
        {t("action.skip-scene")}
      </ActionButton>
    </SceneFrame>
  );
}
