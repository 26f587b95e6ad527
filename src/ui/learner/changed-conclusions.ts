import type { Conclusion, Trail } from "#engine/index.ts";
import type { Words } from "./words.ts";

export interface ChangedConclusion extends Pick<Conclusion, "phrase"> {
  readonly sentence: string;
}

const idOf = ({ rule, holder, about }: Conclusion): string => `${rule} ${holder} ${about}`;

/** Of the conclusions that are shown, those that are told otherwise than before; each sentence once. */
export function changedConclusions(before: Trail, now: Trail, words: Words): ChangedConclusion[] {
  const shown = new Map(before.conclusions.map((each) => [idOf(each), each.phrase]));
  const changed = now.conclusions
    // What no longer shows is news only where it was told before.
    .filter((each) => shown.has(idOf(each)) || !each.phrase.endsWith("does-not"))
    .filter((each) => shown.get(idOf(each)) !== each.phrase)
    .map((each) => ({ phrase: each.phrase, sentence: words.rule(each) }));
  return changed.filter(
    ({ sentence }, index) => changed.findIndex((each) => each.sentence === sentence) === index,
  );
}
