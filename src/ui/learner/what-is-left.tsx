import type { Run } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { DayPath } from "./day-path.tsx";
import { Guesses } from "./guesses.tsx";
import type { TrailView } from "./trail-view.ts";
import { WhoHasIt } from "./who-has-it.tsx";

interface WhatIsLeftProps {
  readonly content: Scenario;
  readonly run: Run;
  readonly view: TrailView;
}

/** The day as a path, the drawers with what the choices left in them, and what was guessed on the way. */
export function WhatIsLeft({ content, run, view }: WhatIsLeftProps) {
  const { t } = useText();
  return (
    <>
      <DayPath content={content} run={run} model={view.model} />
      <h3>{t("debrief.drawers")}</h3>
      <WhoHasIt view={view} slips={view.slips.filter(({ standing }) => !standing)} />
      <Guesses run={run} model={view.model} />
    </>
  );
}
