import { askedOf, forHolder, JOINED, ONE_USER } from "../model/assumption.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyKindId, KeyValueId, PersonId, ThingId } from "../model/id.ts";
import { parseKeyValue } from "../model/key-value.ts";
import type { Trace, TraceKey } from "../model/trace.ts";
import type { Holds } from "./holds.ts";

/** What one holder can do with one key value. */
interface ValueUse {
  readonly ties: boolean;
  readonly narrows: boolean;
  readonly staysWithTaker: boolean;
  /** Whether one may arrive by this key and leave by another of the same party. */
  readonly chains: boolean;
  /** Whether a conclusion may be about it: of the household, and of a kind that a rule names. */
  readonly isSubject: boolean;
}

/** How one holder, in one reading, can use the keys of his records; each value is looked at once. */
export class KeyUse {
  readonly #model: CheckedModel;
  readonly #holder: HolderId;
  readonly #holds: Holds;
  readonly #subjectKinds: ReadonlySet<KeyKindId>;
  readonly #uses = new Map<KeyValueId, ValueUse>();
  /** Whether files of different systems are joined here. */
  readonly joined: boolean;

  constructor(model: CheckedModel, holder: HolderId, holds: Holds) {
    this.#model = model;
    this.#holder = holder;
    this.#holds = holds;
    this.#subjectKinds = new Set([...model.rules.values()].flatMap(({ about }) => [...about]));
    this.joined = holds({ assumption: askedOf(JOINED, holder) });
  }

  /** Whether this key of this record ties it to others he has. */
  ties(record: Trace, key: TraceKey): boolean {
    return this.of(key.value).ties && this.#isMet(record, key);
  }

  /** Whether this circle or thing of this record narrows who it may be about. */
  narrows(record: Trace, key: TraceKey): boolean {
    return this.of(key.value).narrows && this.#isMet(record, key);
  }

  /** Where a key meets its like: everywhere where files are joined, else within its system. */
  hub(record: Trace, key: TraceKey): string {
    return this.joined ? key.value : `${key.value} ${record.system}`;
  }

  of(value: KeyValueId): ValueUse {
    let use = this.#uses.get(value);
    if (!use) this.#uses.set(value, (use = this.#lookAt(value)));
    return use;
  }

  #isMet(record: Trace, { value, needs }: TraceKey): boolean {
    return (
      (record.holder === this.#holder || !this.of(value).staysWithTaker) &&
      needs.every((need) =>
        this.#holds({ ...need, assumption: forHolder(need.assumption, this.#holder) }),
      )
    );
  }

  #lookAt(value: KeyValueId): ValueUse {
    const { kind: kindId, owner } = parseKeyValue(value);
    const kind = this.#model.keyKinds.get(kindId as KeyKindId);
    const usable =
      kind !== undefined &&
      kind.needs.every((question) => this.#holds({ assumption: askedOf(question, this.#holder) }));
    const person = this.#model.people.get(owner as PersonId);
    const thing = this.#model.things.get(owner as ThingId);
    return {
      ties: usable && kind.class !== "circle",
      narrows: usable && kind.class !== "person",
      staysWithTaker: kind?.withinOneHolder === true,
      chains:
        kind?.class === "person" ||
        this.#holds({ assumption: askedOf(ONE_USER, owner as ThingId) }),
      isSubject:
        (person ?? thing)?.household === true && this.#subjectKinds.has(kindId as KeyKindId),
    };
  }
}
