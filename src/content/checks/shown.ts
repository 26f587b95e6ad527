import { parseKeyValue } from "#engine/index.ts";
import type { PackFiles } from "./check.ts";

/**
 * The key kinds and people that a screen may call by their text: a kind that stands in no record only
 * sorts the town, and who is only counted has no name until a record names them.
 */
export function shownOf({ core, scenarios }: PackFiles) {
  const traces = [
    ...core.standing,
    ...scenarios.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.traces)),
  ];
  const keys = traces.flatMap(({ parties }) =>
    parties.flat().map(({ value }) => parseKeyValue(value)),
  );
  const kinds = new Set(keys.map(({ kind }) => kind));
  const named = new Set([
    ...traces.flatMap(({ people }) => people),
    ...keys.map(({ owner }) => owner),
  ]);
  return {
    keyKinds: core.keyKinds.filter(({ id }) => kinds.has(id)),
    people: core.people.filter(({ id, onlyCounted }) => onlyCounted !== true || named.has(id)),
  };
}
