import { useState } from "react";
import { SpotList } from "#ui/components/spot-list.tsx";
import { StepActions } from "#ui/components/step-actions.tsx";
import { PictureThings } from "#ui/pictures/things/picture-things.tsx";
import { thingsOf } from "#ui/pictures/things/things-of.ts";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { SceneFrame } from "./scene-frame.tsx";
import { SpotAnswer } from "./spot-answer.tsx";
import type { StoryView } from "./story-view.ts";

/** What here could take something in? Things that take in nothing are there too; nothing is scored. */
export function SpotScreen({ content, run, scene }: StoryView) {
  const { t } = useText();
  const { story } = useAppTools();
  // In the order they were looked at; the last one's answer is shown.
  const [looked, setLooked] = useState<readonly string[]>([]);
  const [pointed, setPointed] = useState<string | null>(null);
  const nameOf = (id: string): string => t(`scenarios/${content.id}:spot.${id}`);
  const things = (scene.spot ?? []).map(({ id, answer }) => ({
    id,
    answer,
    text: nameOf(id),
    seen: looked.includes(id),
  }));
  const shown = things.find(({ id }) => id === looked.at(-1)) ?? null;
  const look = (id: string): void => setLooked([...looked.filter((each) => each !== id), id]);
  const pointing = { pointed, onPoint: setPointed, onLook: look };
  return (
    <SceneFrame
      content={content}
      run={run}
      scene={scene}
      stage="spot"
      things={<PictureThings things={things} places={thingsOf(scene.picture)} {...pointing} />}
    >
      <p className="spot-question">{t("stages:spot.question")}</p>
      <SpotAnswer scenario={content.id} shown={shown} looked={looked.length} all={things.length} />
      <SpotList
        label={t("stages:spot.question")}
        items={things}
        shown={shown?.id ?? null}
        {...pointing}
      />
      <StepActions onContinue={story.forward} onSkip={story.forward} />
    </SceneFrame>
  );
}
