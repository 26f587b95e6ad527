import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyValueId } from "../model/id.ts";
import { keyKindOf, parseKeyValue } from "../model/key-value.ts";
import type { HolderReading } from "../read/holder-reading.ts";
import type { Reading } from "../read/reading.ts";
import type { Conclusion } from "./conclusions.ts";

/**
 * Shows several key values of one tied set once for each person or thing that the rule's own records
 * name: under the strongest name of the best value, with a stronger name it could reach. Those reached
 * only over a tie are shown by themselves where the records name nobody. For showing only: values and
 * proofs are those of the unmerged conclusions. Key kinds stand in the model strongest first.
 */
export function mergeConclusions(
  model: CheckedModel,
  unmerged: readonly Conclusion[],
  high: Reading,
): Conclusion[] {
  const strength = [...model.keyKinds.keys()];
  const rank = (about: KeyValueId): number => strength.indexOf(keyKindOf(about));
  const ordered = [...unmerged].sort(
    (a, b) => rank(a.about) - rank(b.about) || (a.about < b.about ? -1 : 1),
  );
  const carried = new Map<HolderId, Carried>();
  const isDirect = ({ rule, holder, about }: Conclusion): boolean => {
    const reading = high.holders.get(holder);
    if (!reading) return false;
    const known = carried.get(holder) ?? carriedBy(reading, unmerged);
    carried.set(holder, known);
    return known(about).has(rule);
  };
  const groupOf = ({ rule, holder, about }: Conclusion): string =>
    `${holder} ${high.holders.get(holder)?.findings.groupOf(rule, about) ?? ""}`;

  return [...groupBy(ordered, groupOf).values()].flatMap((group) => {
    const direct = group.filter(isDirect);
    const owners = groupBy(direct.length > 0 ? direct : group, ({ about }) =>
      direct.length > 0 ? parseKeyValue(about).owner : "",
    );
    return [...owners.values()].flatMap((own) => {
      const shown = own.find(({ value }) => value === "yes") ?? easiest(model, own) ?? own[0];
      if (!shown) return [];
      const isStronger = ({ about, value }: Conclusion): boolean =>
        value === "not-known" && rank(about) < rank(shown.about);
      const stronger = own.find(isStronger) ?? group.find(isStronger);
      return [{ ...shown, couldReach: stronger?.about ?? null }];
    });
  });
}

/** Of what is not known, the name that asks least of the holder: an if less to be so. */
function easiest(model: CheckedModel, own: readonly Conclusion[]): Conclusion | undefined {
  const asks = ({ about }: Conclusion): number =>
    model.keyKinds.get(keyKindOf(about))?.needs.length ?? 0;
  const open = own.filter(({ value }) => value === "not-known");
  return [...open].sort((a, b) => asks(a) - asks(b))[0];
}

/** Of which rules some record that carries this value itself, not only over a tie, has a part. */
type Carried = (about: KeyValueId) => ReadonlySet<string>;

function carriedBy(reading: HolderReading, unmerged: readonly Conclusion[]): Carried {
  const rules = new Map<KeyValueId, Set<string>>(unmerged.map(({ about }) => [about, new Set()]));
  for (const entry of reading.allHeld) {
    for (const key of entry.parties.flat()) {
      const of = rules.get(key.facts.value);
      if (!of || !reading.keys.ties(entry.trace, key)) continue;
      for (const { rule } of entry.patterns) of.add(rule);
    }
  }
  return (about) => rules.get(about) ?? new Set();
}

function groupBy<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
