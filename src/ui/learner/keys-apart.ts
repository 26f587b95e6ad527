import {
  keyKindOf,
  parseKeyValue,
  type CheckedModel,
  type KeyValueId,
  type Slip,
  type Thread,
} from "#engine/index.ts";

/** Slips with the same in them that no thread holds. */
export interface KeyApart {
  readonly key: KeyValueId;
  readonly slips: readonly Slip[];
}

/**
 * What is the same in several slips although nothing is known of that would bring them to one holder:
 * no thread, and yet the same number. A circle says nothing of one person, and who knows somebody by
 * sight does so for himself.
 */
export function keysApart(
  model: CheckedModel,
  slips: readonly Slip[],
  threads: readonly Thread[],
): KeyApart[] {
  const threaded = new Set(
    threads.flatMap(({ key, traces }) => traces.map((id) => `${key} ${id}`)),
  );
  const byKey = new Map<KeyValueId, Slip[]>();
  for (const slip of slips) {
    if (slip.place === "absent") continue;
    for (const value of new Set(slip.trace.parties.flat().map((each) => each.value))) {
      const kind = model.keyKinds.get(keyKindOf(value));
      if (kind?.class === "circle" || kind?.withinOneHolder || parseKeyValue(value).owner === "") {
        continue;
      }
      const own = byKey.get(value);
      if (own) own.push(slip);
      else byKey.set(value, [slip]);
    }
  }
  return [...byKey]
    .filter(([, own]) => own.length > 1)
    .map(([key, own]) => ({
      key,
      slips: own.filter(({ trace }) => !threaded.has(`${key} ${trace.id}`)),
    }))
    .filter((each) => each.slips.length > 0);
}
