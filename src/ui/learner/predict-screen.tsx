import { useState } from "react";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { ToggleList } from "#ui/components/toggle-list.tsx";
import { StepActions } from "#ui/components/step-actions.tsx";
import { Picture } from "#ui/pictures/picture.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import type { StoryView } from "./story-view.ts";

/** Who will have a trace of this? One tap before the slips fall; may be left out; never scored. */
export function PredictScreen({ content, run, scene }: StoryView) {
  const { t } = useText();
  const { story } = useAppTools();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const text = `scenarios/${content.id}` as const;
  const choice = run.decisions.find((made) => made.scene === scene.id)?.choice ?? "";
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Screen place={`${run.id} ${scene.id} predict`} stage="predict" scene={scene.id} look="scene">
      <div className="scene-picture on-wide">
        <Picture id={scene.picture} label={t(`${text}:picture.${scene.picture}`)} />
      </div>
      <div className="scene-text">
        <p className="eyebrow">{t("stages:predict.eyebrow")}</p>
        <ScreenTitle>{t("stages:predict.question")}</ScreenTitle>
        <p className="quote">{t(`${text}:choice.${choice}`)}</p>
        <ToggleList
          label={t("stages:predict.hint")}
          items={(scene.predict ?? []).map((id) => ({ id, text: t(`model:holder.${id}`) }))}
          chosen={chosen}
          onToggle={toggle}
        />
        <StepActions onContinue={() => story.guess([...chosen])} onSkip={story.forward} />
      </div>
    </Screen>
  );
}
