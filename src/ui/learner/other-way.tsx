import { useMemo, useState } from "react";
import { compare, type ChoiceId, type Run, type SceneId } from "#engine/index.ts";
import { flipChoice, otherPath, pathOfRun, trailOfPath } from "#state/index.ts";
import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { OtherWayCosts } from "./other-way-costs.tsx";
import { OtherWayPicker } from "./other-way-picker.tsx";
import { SlipNames } from "./slip-names.tsx";
import type { TrailView } from "./trail-view.ts";

interface OtherWayProps {
  readonly content: Scenario;
  readonly run: Run;
  readonly view: TrailView;
}

/** The same day with one choice changed: what stayed the same first, then only the differences. */
export function OtherWay({ content, run, view }: OtherWayProps) {
  const { t } = useText();
  const { model, world, trail } = view;
  const [picked, setPicked] = useState<{ scene: SceneId; choice: ChoiceId } | null>(null);
  const other = useMemo(() => {
    const own = pathOfRun(run);
    const path = picked
      ? flipChoice(model, own, picked.scene, picked.choice)
      : otherPath(model, own);
    return path && { path, sides: compare(trail, trailOfPath(model, path, world)) };
  }, [model, run, trail, world, picked]);
  if (!other) return <p>{t("other.none")}</p>;
  const { path, sides } = other;
  const shown = (slips: typeof sides.slips.both) =>
    slips.filter(({ standing, place }) => !standing && place !== "absent");
  return (
    <div className="other-way">
      <OtherWayPicker content={content} run={run} path={path} onPick={setPicked} />
      <h3>{t("other.same")}</h3>
      <SlipNames slips={shown(sides.slips.both)} view={view} none={t("other.nothing-same")} />
      <div className="sides">
        <section>
          <h3>{t("other.only-yours")}</h3>
          <SlipNames slips={shown(sides.slips.onlyA)} view={view} none={t("reveal.none-known")} />
          <OtherWayCosts content={content} own={path.decisions} decisions={run.decisions} />
        </section>
        <section>
          <h3>{t("other.only-other")}</h3>
          <SlipNames slips={shown(sides.slips.onlyB)} view={view} none={t("reveal.none-known")} />
          <OtherWayCosts content={content} own={run.decisions} decisions={path.decisions} />
        </section>
      </div>
    </div>
  );
}
