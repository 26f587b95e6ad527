import type { Conclusion } from "#engine/index.ts";
import type { Scenario, UnitOf } from "./content-types.ts";

/** What really happened, with the story that tells it. */
export interface Truth {
  readonly scenario: string;
  readonly unit: UnitOf;
}

/** What the stories say really happened, where what could be found out would be mistaken. */
export function truthOf(
  stories: readonly Scenario[],
  { rule, holder, about }: Pick<Conclusion, "rule" | "holder" | "about">,
): Truth | null {
  for (const { id, debrief } of stories) {
    const mistaken = debrief.mistaken.find(
      (each) => each.rule === rule && each.holder === holder && each.about === about,
    );
    if (mistaken) return { scenario: id, unit: mistaken.truth };
  }
  return null;
}
