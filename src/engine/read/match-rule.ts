import type { CheckedModel } from "../model/create-model.ts";
import type { PlaceId } from "../model/id.ts";
import type { Pattern, Precision, Rule } from "../model/model.ts";
import type { Trace } from "../model/trace.ts";

/** Whether these tied records satisfy all patterns of a rule; two patterns may meet in one record. */
export function matchRule(model: CheckedModel, rule: Rule, records: readonly Trace[]): boolean {
  const candidates = rule.patterns.map((pattern) =>
    records.filter((record) => fitsPattern(model, pattern, record)),
  );
  const chosen: Trace[] = [];
  const matchFrom = (index: number): boolean => {
    const pattern = rule.patterns[index];
    if (!pattern) return true;
    const matching = (candidates[index] ?? []).filter((record) =>
      atSamePlace(model, pattern, record, chosen),
    );
    if (
      pattern.atLeast &&
      countDifferent(model, pattern.atLeast, matching) < pattern.atLeast.count
    ) {
      return false;
    }
    return matching.some((record) => {
      chosen[index] = record;
      return matchFrom(index + 1);
    });
  };
  return matchFrom(0);
}

/** The tests of one pattern on one record, its place and its count apart. */
export function fitsPattern(model: CheckedModel, pattern: Pattern, record: Trace): boolean {
  const holderKind = model.holders.get(record.holder)?.kind;
  return (
    (!pattern.systems || pattern.systems.includes(record.system)) &&
    (!pattern.categories || pattern.categories.some((id) => record.categories.includes(id))) &&
    (!pattern.holderKinds || (holderKind !== undefined && pattern.holderKinds.includes(holderKind)))
  );
}

function atSamePlace(
  model: CheckedModel,
  pattern: Pattern,
  record: Trace,
  chosen: readonly Trace[],
): boolean {
  if (!pattern.samePlaceAs) return true;
  const other = chosen[pattern.samePlaceAs.pattern];
  if (!other) return false;
  const here = placeAt(model, record.place, pattern.samePlaceAs.precision);
  return here !== undefined && here === placeAt(model, other.place, pattern.samePlaceAs.precision);
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

function countDifferent(
  model: CheckedModel,
  { different }: { readonly different: "days" | "places" },
  records: readonly Trace[],
): number {
  if (different === "days") return new Set(records.map(({ day }) => day).filter(Boolean)).size;
  // Two records at different precision may be the same place, so only spots count as different.
  return new Set(records.map(({ place }) => placeAt(model, place, "spot")).filter(Boolean)).size;
}
