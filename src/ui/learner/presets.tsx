import { documentedWorld, presetWorld, type PresetId } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { ClaimList } from "./claim-list.tsx";
import type { TrailView } from "./trail-view.ts";

/** Whole worlds to read the trail in, each with what it stands on. */
export function Presets({ view: { model, world } }: { view: TrailView }) {
  const { t } = useText();
  const { world: store } = useAppTools();
  const isOn = (id: PresetId): boolean => {
    const { dials } = presetWorld(model, id);
    return (
      dials.size === world.dials.size &&
      [...dials].every(([question, answer]) => world.dials.get(question) === answer)
    );
  };
  const presets = [...model.presets.values()];
  const chosen = presets.find(({ id }) => isOn(id));
  return (
    <>
      <div className="presets" role="group" aria-label={t("trail:worlds")}>
        <button type="button" aria-pressed={world === documentedWorld} onClick={store.reset}>
          {t("findings:preset.documented")}
        </button>
        {presets.map(({ id }) => (
          <button
            type="button"
            key={id}
            aria-pressed={chosen?.id === id}
            onClick={() => store.set(presetWorld(model, id))}
          >
            {t(`findings:preset.${id}`)}
          </button>
        ))}
      </div>
      {chosen && <ClaimList ids={chosen.claims} />}
    </>
  );
}
