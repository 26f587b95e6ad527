import { parseKeyValue, type Conclusion } from "#engine/index.ts";
import type { Scenario } from "../content-types.ts";

/** Whether the story tells that it was not so; by whichever name the conclusion goes. */
export function isMistaken({ debrief }: Scenario, { rule, holder, about }: Conclusion): boolean {
  const { owner } = parseKeyValue(about);
  return debrief.mistaken.some(
    (each) =>
      each.rule === rule && each.holder === holder && parseKeyValue(each.about).owner === owner,
  );
}
