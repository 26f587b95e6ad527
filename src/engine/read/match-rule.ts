import type { CheckedModel } from "../model/create-model.ts";
import type { PlaceId } from "../model/id.ts";
import type { Pattern, Precision, Rule } from "../model/model.ts";
import { entryTableOf } from "../model/entries.ts";
import type { Summary } from "./summary.ts";

/** Whether records with these summaries satisfy all patterns of a rule; two may meet in one record. */
export function matchRule(model: CheckedModel, rule: Rule, parts: readonly Summary[]): boolean {
  const { patterns } = entryTableOf(model);
  const chosen: PlaceId[] = [];
  const matchFrom = (index: number): boolean => {
    const pattern = rule.patterns[index];
    if (!pattern) return true;
    const number = patterns.numberOf(rule.id, index);
    const fits = (place: PlaceId): boolean => isSamePlace(model, pattern, place, chosen);
    if (!enough(model, pattern, number, parts, fits)) return false;
    // Of a record chosen here only its place matters, and only to a pattern that asks for the same.
    const isAskedFor = rule.patterns.some(({ samePlaceAs }) => samePlaceAs?.pattern === index);
    for (const part of parts) {
      for (const place of part.of(number).keys()) {
        if (!fits(place)) continue;
        chosen[index] = place;
        if (matchFrom(index + 1)) return true;
        if (!isAskedFor) return false;
      }
    }
    return false;
  };
  return matchFrom(0);
}

function isSamePlace(
  model: CheckedModel,
  { samePlaceAs }: Pattern,
  place: PlaceId,
  chosen: readonly PlaceId[],
): boolean {
  if (!samePlaceAs) return true;
  const other = chosen[samePlaceAs.pattern];
  if (other === undefined) return false;
  const here = placeAt(model, place, samePlaceAs.precision);
  return here !== undefined && here === placeAt(model, other, samePlaceAs.precision);
}

/** The place at this precision, or undefined where the record does not know it that exactly. */
export function placeAt(
  model: CheckedModel,
  place: PlaceId,
  precision: Precision,
): PlaceId | undefined {
  let at = model.places.get(place);
  while (at && at.precision !== precision) at = at.within && model.places.get(at.within);
  return at?.id;
}

/** Whether a pattern's count is reached; looks no further than it must. */
function enough(
  model: CheckedModel,
  { atLeast }: Pattern,
  number: number,
  parts: readonly Summary[],
  fits: (place: PlaceId) => boolean,
): boolean {
  if (!atLeast) return true;
  const seen = new Set<unknown>();
  for (const part of parts) {
    for (const [place, days] of part.of(number)) {
      if (!fits(place)) continue;
      if (atLeast.different === "places") {
        // Two records at different precision may be the same place, so only spots count as different.
        const spot = placeAt(model, place, "spot");
        if (spot !== undefined) seen.add(spot);
      } else {
        for (const day of days) seen.add(day);
      }
      if (seen.size >= atLeast.count) return true;
    }
  }
  return false;
}
