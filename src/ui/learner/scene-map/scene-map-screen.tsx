import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import { openScene } from "../open-scene.ts";
import { SceneList } from "../scene-list.tsx";
import { useStories } from "../use-stories.ts";
import { WaitingScreen } from "../waiting-screen.tsx";
import { MapLegend } from "./map-legend.tsx";
import { SceneMap } from "./scene-map.tsx";

/** The map of a story's scenes, and the same in words. Any scene can be opened from it. */
export function SceneMapScreen({ id }: { id: string }) {
  const { t } = useText();
  const { story, place } = useAppTools();
  const content = useStories([id])?.[0];
  const texts = useTextFiles(["compare", `scenarios/${id}`]);
  if (!content || !texts) return <WaitingScreen />;
  const open = async (scene: string): Promise<void> => {
    if (!(await openScene({ story, place }, id, scene))) return;
    const path = `/scenario/${id}`;
    // Back to the story it was opened from, so that the way back has no circle in it.
    if (place.store.getState().before.at(-1) === path) place.back();
    else place.replace(path);
  };
  return (
    <Screen place={`map ${id}`}>
      <p className="eyebrow">{t(`scenarios/${id}:title`)}</p>
      <ScreenTitle>{t("compare:map.title")}</ScreenTitle>
      <p>{t("compare:map.hint")}</p>
      <SceneMap content={content} onOpen={(scene) => void open(scene)} />
      <MapLegend />
      <SceneList content={content} onOpen={(scene) => void open(scene)} />
    </Screen>
  );
}
