import type { Run } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { DayPath } from "./day-path.tsx";
import { Drawers } from "./drawers.tsx";
import type { TrailView } from "./trail-view.ts";

interface WhatIsLeftProps {
  readonly content: Scenario;
  readonly run: Run;
  readonly view: TrailView;
}

/** The day as a path, then the drawers with what the choices left in them. */
export function WhatIsLeft({ content, run, view }: WhatIsLeftProps) {
  const { t } = useText();
  const left = view.trail.slips.filter(({ standing }) => !standing);
  const lying = left.filter(({ place }) => place !== "absent");
  return (
    <>
      <DayPath content={content} run={run} model={view.model} />
      <h3>{t("debrief.drawers")}</h3>
      {lying.length > 0 ? <Drawers view={view} slips={lying} /> : <p>{t("reveal.none-known")}</p>}
      {left
        .filter(({ place }) => place === "absent")
        .map(({ trace }) => (
          <p key={trace.id} className="absent" data-trace-id={trace.id}>
            {t("slip.absent", {
              holder: view.words.holder(trace.holder),
              what: view.words.trace(trace),
            })}
          </p>
        ))}
    </>
  );
}
