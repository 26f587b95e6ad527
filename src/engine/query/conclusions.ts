import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyValueId, RuleId } from "../model/id.ts";
import { fromReadings, type Value } from "../model/value.ts";
import type { Finding } from "../read/findings.ts";
import type { Reading } from "../read/reading.ts";

/** Which sentence a value is told with; each names who knows. */
export type Phrase = "shows" | "set-shows" | "could" | "set-does-not" | "does-not";

export interface Conclusion {
  readonly rule: RuleId;
  readonly holder: HolderId;
  readonly about: KeyValueId;
  readonly value: Value;
  readonly phrase: Phrase;
  /** A stronger name that the same records could reach, where there is one. */
  readonly couldReach: KeyValueId | null;
}

/** A footprint read with its unknowns taken as no, and as yes. */
export interface Readings {
  readonly low: Reading;
  readonly high: Reading;
}

/** Every conclusion of a footprint on its own, in the order of the model's holders. */
export function allConclusions(
  model: CheckedModel,
  now: Readings,
  documented: Readings,
): Conclusion[] {
  return [...model.holders.keys()].flatMap((holder) => {
    const known = documented.high.holders.get(holder)?.findings;
    const found = now === documented ? [] : (now.high.holders.get(holder)?.findings.all ?? []);
    const all = [
      ...(known?.all ?? []),
      ...found.filter(({ rule, about }) => !known?.has(rule, about)),
    ];
    return all.map((finding) => conclusion(holder, finding, now, documented));
  });
}

/** One finding with its exact value, told against the documented world. */
export function conclusion(
  holder: HolderId,
  { rule, about }: Finding,
  now: Readings,
  documented: Readings,
): Conclusion {
  const has = (reading: Reading): boolean =>
    reading.holders.get(holder)?.findings.has(rule, about) ?? false;
  const value = fromReadings(has(now.low), has(now.high));
  const known =
    now === documented ? value : fromReadings(has(documented.low), has(documented.high));
  return { rule, holder, about, value, phrase: phraseFor(value, known), couldReach: null };
}

/** Told against the documented world, so that a setting is never told as a finding. */
export function phraseFor(now: Value, documented: Value): Phrase {
  if (now === "yes") return documented === "yes" ? "shows" : "set-shows";
  if (now === "not-known") return "could";
  return documented === "no" ? "does-not" : "set-does-not";
}
