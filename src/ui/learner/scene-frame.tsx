import type { ReactNode } from "react";
import { formatTime } from "#i18n/index.ts";
import { progressOf } from "#state/index.ts";
import { FootprintPath } from "#ui/components/footprint-path.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen, type ShownStage } from "#ui/components/screen.tsx";
import { Picture } from "#ui/pictures/picture.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { sceneSteps } from "./scene-steps.ts";
import type { StoryView } from "./story-view.ts";
import { useModel } from "./use-model.ts";

interface SceneFrameProps extends StoryView {
  readonly stage: ShownStage;
  /** What lies over the drawing, to be tapped. */
  readonly things?: ReactNode;
  readonly children: ReactNode;
}

/** What the screens of a scene share: the path, the picture, where and when. */
export function SceneFrame({ content, run, scene, stage, things, children }: SceneFrameProps) {
  const { t } = useText();
  const { place } = useAppTools();
  const at = run.decisions.findIndex((made) => made.scene === scene.id);
  const passed = run.decisions.slice(0, at < 0 ? undefined : at);
  // The first scene is drawn without the model: nothing lies behind it yet.
  const model = useModel([content.id], passed.length > 0);
  const progress = progressOf({ content, decisions: passed }, run.place);
  const text = `scenarios/${content.id}` as const;
  return (
    <Screen place={`${run.id} ${scene.id} ${stage}`} stage={stage} scene={scene.id} look="scene">
      <div className="scene-picture">
        <FootprintPath
          label={`${t("scenes.map")}. ${t("scene.progress", progress)}`}
          steps={sceneSteps(model, passed, progress)}
          onOpen={() => place.go(`/map/${content.id}`)}
        />
        <Picture id={scene.picture} label={t(`${text}:picture.${scene.picture}`)}>
          {things}
        </Picture>
      </div>
      <div className="scene-text">
        <p className="where">
          {t("scene.where", {
            place: t(`model:place.${scene.place}`),
            day: scene.day,
            time: formatTime(scene.hour),
          })}
        </p>
        <ScreenTitle>{t(`${text}:scene.${scene.id}`)}</ScreenTitle>
        {children}
      </div>
    </Screen>
  );
}
