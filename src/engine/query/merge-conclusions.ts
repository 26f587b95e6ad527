import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyValueId } from "../model/id.ts";
import { keyKindOf } from "../model/key-value.ts";
import { fitsPattern } from "../read/match-rule.ts";
import { findingId, type HolderReading } from "../read/read-holder.ts";
import type { Conclusion } from "./trail.ts";

/**
 * Shows several key values of one tied set once: under the strongest name of the best value, with the
 * stronger name it could reach. Key kinds stand in the model strongest first.
 */
export function mergeConclusions(
  model: CheckedModel,
  unmerged: readonly Conclusion[],
  readingOf: (holder: HolderId) => HolderReading | undefined,
): Conclusion[] {
  const strength = [...model.keyKinds.keys()];
  const rank = (about: KeyValueId): number => strength.indexOf(keyKindOf(about));
  /** Whether a record that the rule speaks of carries the name itself, not only one tied to it. */
  const isDirect = ({ rule, holder, about }: Conclusion): boolean => {
    const patterns = model.rules.get(rule)?.patterns ?? [];
    const records = readingOf(holder)?.findings.get(findingId(rule, about))?.set.records ?? [];
    return records.some(
      (record) =>
        record.parties.some((party) => party.some(({ value }) => value === about)) &&
        patterns.some((pattern) => fitsPattern(model, pattern, record)),
    );
  };
  const groups = new Map<string, Conclusion[]>();
  for (const conclusion of unmerged) {
    const finding = readingOf(conclusion.holder)?.findings.get(
      findingId(conclusion.rule, conclusion.about),
    );
    const set = [...(finding?.set.values ?? [conclusion.about])].sort()[0] ?? "";
    const id = `${conclusion.rule} ${conclusion.holder} ${set}`;
    groups.set(id, [...(groups.get(id) ?? []), conclusion]);
  }
  return [...groups.values()].flatMap((group) => {
    const ordered = [...group].sort(
      (a, b) =>
        rank(a.about) - rank(b.about) ||
        Number(isDirect(b)) - Number(isDirect(a)) ||
        (a.about < b.about ? -1 : 1),
    );
    const shown =
      ordered.find(({ value }) => value === "yes") ??
      ordered.find(({ value }) => value === "not-known") ??
      ordered[0];
    if (!shown) return [];
    const stronger = ordered.find(
      ({ about, value }) => value === "not-known" && rank(about) < rank(shown.about),
    );
    return [{ ...shown, couldReach: stronger?.about ?? null }];
  });
}
