import type { ModelDraft } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { parseKeyValue } from "../key-value.ts";
import type { KnownIds } from "./known-ids.ts";

const ownersOf = { person: "people", thing: "things", circle: "circles" } as const;
export type KeyClass = keyof typeof ownersOf;

/** Looks at a key value: its kind, and an owner of that kind's class. */
export type KeyValueCheck = (
  path: string,
  value: string,
  allowed?: readonly KeyClass[],
) => readonly Fault[];

export function keyValueCheck(draft: ModelDraft, known: KnownIds): KeyValueCheck {
  const classOf = new Map<string, KeyClass>(draft.keyKinds.map((kind) => [kind.id, kind.class]));
  return (path, value, allowed = ["person", "thing", "circle"]) => {
    const { kind, owner } = parseKeyValue(value);
    const keyClass = classOf.get(kind);
    if (keyClass === undefined) return known.unknown(path, "keyKinds", [kind]);
    // A kind without a class is a fault of the kind, reported there.
    if (!(keyClass in ownersOf)) return [];
    if (!allowed.includes(keyClass)) {
      return [
        {
          path,
          what: `"${value}" is of a ${keyClass} kind`,
          mend: `write a value of a ${allowed.join(" or ")} kind`,
        },
      ];
    }
    return known.unknown(`${path}/${value}`, ownersOf[keyClass], [owner]);
  };
}
