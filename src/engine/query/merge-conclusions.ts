import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyValueId } from "../model/id.ts";
import { keyKindOf, parseKeyValue } from "../model/key-value.ts";
import { fitsPattern } from "../read/match-rule.ts";
import { findingId, type HolderReading } from "../read/read-holder.ts";
import type { Trace } from "../model/trace.ts";
import type { Conclusion } from "./trail.ts";

/**
 * Shows several key values of one tied set once for each person or thing that the rule's own records
 * name: under the strongest name of the best value, with a stronger name it could reach. Those reached
 * only over a tie are shown by themselves where the records name nobody. For showing only: values and
 * proofs are those of the unmerged conclusions. Key kinds stand in the model strongest first.
 */
export function mergeConclusions(
  model: CheckedModel,
  unmerged: readonly Conclusion[],
  readingOf: (holder: HolderId) => HolderReading | undefined,
): Conclusion[] {
  const strength = [...model.keyKinds.keys()];
  const rank = (about: KeyValueId): number => strength.indexOf(keyKindOf(about));
  const ordered = [...unmerged].sort(
    (a, b) => rank(a.about) - rank(b.about) || (a.about < b.about ? -1 : 1),
  );
  const recordsOf = ({ rule, holder, about }: Conclusion) =>
    readingOf(holder)?.findings.get(findingId(rule, about))?.set;
  const tiedSet = (each: Conclusion): string =>
    [...(recordsOf(each)?.values ?? [each.about])].sort()[0] ?? "";

  return [
    ...groupBy(ordered, (each) => `${each.rule} ${each.holder} ${tiedSet(each)}`).values(),
  ].flatMap((group) => {
    const direct = group.filter((each) => isDirect(model, each, recordsOf(each)?.records ?? []));
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

/** Whether a record that the rule speaks of carries the name itself, not only one tied to it. */
function isDirect(
  model: CheckedModel,
  { rule, holder, about }: Conclusion,
  records: readonly Trace[],
): boolean {
  const patterns = model.rules.get(rule)?.patterns ?? [];
  const stays = model.keyKinds.get(keyKindOf(about))?.withinOneHolder === true;
  return records.some(
    (record) =>
      (!stays || record.holder === holder) &&
      record.parties.some((party) => party.some(({ value }) => value === about)) &&
      patterns.some((pattern) => fitsPattern(model, pattern, record)),
  );
}

function groupBy<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
