import { useId } from "react";
import type { ChoiceId, Run, SceneId } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";

interface Decided {
  readonly scene: string;
  readonly choice: string;
}

interface OtherWayPickerProps {
  readonly content: Scenario;
  readonly run: Run;
  readonly path: { readonly decisions: readonly Decided[] };
  readonly onPick: (flip: { scene: SceneId; choice: ChoiceId }) => void;
}

/** Which one choice is changed; the reader may pick another. */
export function OtherWayPicker({ content, run, path, onPick }: OtherWayPickerProps) {
  const { t } = useText();
  const id = useId();
  const text = `scenarios/${content.id}` as const;
  const made = new Map<string, string>(run.decisions.map(({ scene, choice }) => [scene, choice]));
  const flips = content.scenes.flatMap(({ id: scene, choices }) =>
    made.has(scene)
      ? choices
          .filter((choice) => choice.id !== made.get(scene))
          .map((choice) => ({ scene, choice: choice.id }))
      : [],
  );
  const present = path.decisions.find(({ scene, choice }) => {
    const own = made.get(scene);
    return own !== undefined && own !== choice;
  });
  return (
    <p className="picker">
      <label htmlFor={id}>{t("other.pick")}</label>
      <select
        id={id}
        autoComplete="off"
        value={flips.findIndex(
          (flip) => flip.scene === present?.scene && flip.choice === present.choice,
        )}
        onChange={(event) => {
          const flip = flips[Number(event.target.value)];
          if (flip) onPick({ scene: flip.scene as SceneId, choice: flip.choice as ChoiceId });
        }}
      >
        {flips.map(({ scene, choice }, index) => (
          <option key={`${scene} ${choice}`} value={index}>
            {t(`${text}:scene.${scene}`)}: {t(`${text}:choice.${choice}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
