import type { ChoiceId, Decision, SceneId } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Scenario } from "../content-types.ts";
import type { Flip } from "./asked.ts";
import { ChoiceSelect } from "./choice-select.tsx";

interface FlipPickerProps {
  readonly content: Scenario;
  readonly own: readonly Decision[];
  readonly other: readonly Decision[];
  readonly onPick: (flip: Flip) => void;
}

/** Which one choice is changed; the reader may pick another. */
export function FlipPicker({ content, own, other, onPick }: FlipPickerProps) {
  const { t } = useText();
  const text = `scenarios/${content.id}` as const;
  const made = new Map<string, string>(own.map(({ scene, choice }) => [scene, choice]));
  const flips = content.scenes.flatMap(({ id: scene, choices }) =>
    made.has(scene)
      ? choices
          .filter((choice) => choice.id !== made.get(scene))
          .map((choice) => ({ scene, choice: choice.id }))
      : [],
  );
  const present = other.find(({ scene, choice }) => {
    const before = made.get(scene);
    return before !== undefined && before !== choice;
  });
  return (
    <ChoiceSelect
      label={t("compare:pick.other.which")}
      value={`${present?.scene} ${present?.choice}`}
      options={flips.map(({ scene, choice }) => ({
        value: `${scene} ${choice}`,
        text: `${t(`${text}:scene.${scene}`)}: ${t(`${text}:choice.${choice}`)}`,
      }))}
      onPick={(value) => {
        const [scene = "", choice = ""] = value.split(" ");
        onPick({ scene: scene as SceneId, choice: choice as ChoiceId });
      }}
    />
  );
}
