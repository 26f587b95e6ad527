import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import type { Scenario } from "../content-types.ts";
import { useSceneStates } from "./use-scene-states.ts";

interface SceneWordsProps {
  readonly content: Scenario;
  readonly scene: string;
}

/** What the map shows of a scene, in words: passed or open, the unexpected, and where the way parts. */
export function SceneWords({ content, scene: id }: SceneWordsProps) {
  const { t } = useText();
  const states = useSceneStates(content);
  if (!useTextFiles(["compare"])) return null;
  const scene = content.scenes.find((each) => each.id === id);
  const next = [...new Set(scene?.choices.flatMap((choice) => choice.next ?? []))];
  const names = next.map((each) => t(`scenarios/${content.id}:scene.${each}`)).join(", ");
  return (
    <small className="scene-words">
      {t(`compare:state.${states.of(id)}`)}
      {scene?.happens && ` · ${t("compare:state.turn")}`}
      {next.length > 1 && ` · ${t("compare:state.parts", { scenes: names })}`}
    </small>
  );
}
