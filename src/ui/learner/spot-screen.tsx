import { useState } from "react";
import { SpotList } from "#ui/components/spot-list.tsx";
import { StepActions } from "#ui/components/step-actions.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { SceneFrame } from "./scene-frame.tsx";
import type { StoryView } from "./story-view.ts";
import { UnitText } from "./unit-text.tsx";

/** What here could take something in? Things that take in nothing are there too; nothing is scored. */
export function SpotScreen({ content, run, scene }: StoryView) {
  const { t } = useText();
  const { story } = useAppTools();
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const things = scene.spot ?? [];
  return (
    <SceneFrame content={content} run={run} scene={scene} stage="spot">
      <p>{t("spot.question")}</p>
      <SpotList
        label={t("spot.question")}
        items={things.map(({ id, answer }) => ({
          id,
          text: t(`scenarios/${content.id}:spot.${id}`),
          answer: looked.has(id) ? <UnitText scenario={content.id} unit={answer} /> : null,
        }))}
        onLook={(id) => setLooked(new Set([...looked, id]))}
      />
      <p className="soft" role="status">
        {t("spot.count", { looked: looked.size, all: things.length })}
      </p>
      <StepActions onContinue={story.forward} onSkip={story.forward} />
    </SceneFrame>
  );
}
