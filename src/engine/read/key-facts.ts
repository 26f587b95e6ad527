import { askedOf, ONE_USER } from "../model/assumption.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { KeyKindId, KeyValueId, PersonId, ThingId } from "../model/id.ts";
import { parseKeyValue } from "../model/key-value.ts";
import type { KeyKind } from "../model/model.ts";
import type { Need } from "../model/trace.ts";

/** What the model says of one key value: the same for every holder and in every reading. */
export interface KeyFacts {
  readonly value: KeyValueId;
  /** Values are numbered as they come, so that a holder finds his use of one without searching. */
  readonly number: number;
  readonly kind: KeyKind | undefined;
  /** Of a thing: has it one user? */
  readonly oneUser: Need;
  /** Whether a conclusion may be about it: of the household, and of a kind that a rule names. */
  readonly isSubject: boolean;
}

/** A key of a record with what the model says of its value. */
export interface EntryKey {
  readonly facts: KeyFacts;
  readonly needs: readonly Need[];
}

const known = new WeakMap<CheckedModel, (value: KeyValueId) => KeyFacts>();

/** Looks up key values of a model, each only once. */
export function keyFactsOf(model: CheckedModel): (value: KeyValueId) => KeyFacts {
  let look = known.get(model);
  if (!look) known.set(model, (look = lookUpIn(model)));
  return look;
}

function lookUpIn(model: CheckedModel): (value: KeyValueId) => KeyFacts {
  const facts = new Map<KeyValueId, KeyFacts>();
  const subjectKinds = new Set([...model.rules.values()].flatMap(({ about }) => [...about]));
  return (value) => {
    let found = facts.get(value);
    if (found) return found;
    const { kind, owner } = parseKeyValue(value);
    const person = model.people.get(owner as PersonId);
    const thing = model.things.get(owner as ThingId);
    found = {
      value,
      number: facts.size,
      kind: model.keyKinds.get(kind as KeyKindId),
      oneUser: { assumption: askedOf(ONE_USER, owner as ThingId) },
      isSubject: (person ?? thing)?.household === true && subjectKinds.has(kind as KeyKindId),
    };
    facts.set(value, found);
    return found;
  };
}
