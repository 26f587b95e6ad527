import {
  parseKeyValue,
  type CheckedModel,
  type HolderId,
  type KeyValueId,
  type Pattern,
  type PersonId,
  type PlaceId,
  type Precision,
  type Rule,
  type RuleId,
  type ThingId,
  type Trace,
} from "#engine/index.ts";
import type { Everything, Seat } from "./slow-reference.ts";

/** What follows from records that hang together: every combination of them is tried. */
export function conclusionsOf(all: Everything, holder: HolderId, group: readonly Seat[]): string[] {
  const { model, isSo } = all;
  const records = [...new Set(group.map(({ record }) => record))];
  const aboutsOf = (rule: Rule): KeyValueId[] =>
    [...new Set(group.map(({ value }) => value))].filter((value) => {
      const { kind, owner } = parseKeyValue(value);
      const subject = model.people.get(owner as PersonId) ?? model.things.get(owner as ThingId);
      return subject?.household === true && rule.about.some((each) => each === kind);
    });
  const follow = (id: RuleId): boolean => {
    const rule = model.rules.get(id);
    return (
      rule !== undefined &&
      aboutsOf(rule).length > 0 &&
      rule.needs.every((question) => isSo({ assumption: `${question}@${holder}` })) &&
      rule.earlier.every(follow) &&
      combinations(records, rule.patterns.length).some((chosen) =>
        rule.patterns.every((pattern, index) => isMet(model, pattern, index, chosen, records)),
      )
    );
  };
  return [...model.rules.values()]
    .filter(({ id }) => follow(id))
    .flatMap((rule) => aboutsOf(rule).map((about) => `${rule.id} ${holder} ${about}`));
}

function combinations(records: readonly Trace[], length: number): Trace[][] {
  if (length === 0) return [[]];
  return combinations(records, length - 1).flatMap((few) => records.map((each) => [...few, each]));
}

/** Whether the record chosen for a pattern fits it, and its count is reached by all that fit. */
function isMet(
  model: CheckedModel,
  pattern: Pattern,
  index: number,
  chosen: readonly Trace[],
  records: readonly Trace[],
): boolean {
  const { systems, categories, holderKinds, samePlaceAs, atLeast } = pattern;
  const fits = (record: Trace | undefined): boolean => {
    if (!record) return false;
    const kind = model.holders.get(record.holder)?.kind;
    if (systems && !systems.includes(record.system)) return false;
    if (categories && !record.categories.some((id) => categories.includes(id))) return false;
    if (holderKinds && !holderKinds.some((each) => each === kind)) return false;
    if (!samePlaceAs) return true;
    const there = chosen[samePlaceAs.pattern]?.place;
    const here = placeAt(model, record.place, samePlaceAs.precision);
    return (
      here !== null && there !== undefined && here === placeAt(model, there, samePlaceAs.precision)
    );
  };
  if (!fits(chosen[index])) return false;
  if (!atLeast) return true;
  const counted = records.filter(fits).map(({ day, place }) => {
    if (atLeast.different === "places") return placeAt(model, place, "spot");
    return day > 0 ? day : null;
  });
  return new Set(counted.filter((each) => each !== null)).size >= atLeast.count;
}

function placeAt(model: CheckedModel, id: PlaceId, precision: Precision): PlaceId | null {
  const place = model.places.get(id);
  if (!place) return null;
  if (place.precision === precision) return id;
  return place.within ? placeAt(model, place.within, precision) : null;
}
