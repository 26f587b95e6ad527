import { askedOf, forHolder, JOINED } from "../model/assumption.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, HolderId, KeyValueId, SystemId } from "../model/id.ts";
import type { KeyKind } from "../model/model.ts";
import type { Need, Trace, TraceKey } from "../model/trace.ts";
import type { Holds } from "./holds.ts";
import { keyFactsOf, type KeyFacts } from "./key-facts.ts";

/** Where a key value meets its like: everywhere where files are joined, else within one system. */
export interface Meeting {
  readonly value: KeyValueId;
  /** Whether one may arrive by this key and leave by another of the same party. */
  readonly chains: boolean;
  /** Whether a conclusion may be about it: of the household, and of a kind that a rule names. */
  readonly isSubject: boolean;
}

/** What one holder can do with one key value. */
interface ValueUse extends Meeting {
  readonly ties: boolean;
  readonly narrows: boolean;
  readonly staysWithTaker: boolean;
  /** Where files are not joined it meets its like within each system. */
  bySystem: Map<SystemId, Meeting> | null;
}

/** How one holder, in one reading, can use the keys of his records; each value is looked at once. */
export class KeyUse {
  readonly #factsOf: (value: KeyValueId) => KeyFacts;
  readonly #holder: HolderId;
  readonly #holds: Holds;
  readonly #usable = new Map<KeyKind, boolean>();
  readonly #uses = new Map<KeyValueId, ValueUse>();
  readonly #ownScope = new Map<AssumptionId, AssumptionId>();
  /** Whether files of different systems are joined here. */
  readonly joined: boolean;

  constructor(model: CheckedModel, holder: HolderId, holds: Holds) {
    this.#factsOf = keyFactsOf(model);
    this.#holder = holder;
    this.#holds = holds;
    this.joined = holds({ assumption: askedOf(JOINED, holder) });
  }

  /** Where this key of this record meets its like among those he has; undefined where it ties nothing. */
  meeting(record: Trace, key: TraceKey): Meeting | undefined {
    const use = this.#of(key.value);
    if (!use.ties || !this.#isMet(record, key, use)) return undefined;
    if (this.joined) return use;
    const meetings = (use.bySystem ??= new Map<SystemId, Meeting>());
    let meeting = meetings.get(record.system);
    if (!meeting) meetings.set(record.system, (meeting = { ...use }));
    return meeting;
  }

  /** Whether this circle or thing of this record narrows who it may be about. */
  narrows(record: Trace, key: TraceKey): boolean {
    const use = this.#of(key.value);
    return use.narrows && this.#isMet(record, key, use);
  }

  #of(value: KeyValueId): ValueUse {
    let use = this.#uses.get(value);
    if (!use) this.#uses.set(value, (use = this.#lookAt(value)));
    return use;
  }

  #isMet(record: Trace, { needs }: TraceKey, { staysWithTaker }: ValueUse): boolean {
    return (
      (record.holder === this.#holder || !staysWithTaker) &&
      needs.every((need) => this.#holds(this.#asked(need)))
    );
  }

  /** The need as this holder is asked it; the same few come again and again. */
  #asked(need: Need): Need {
    let assumption = this.#ownScope.get(need.assumption);
    if (assumption === undefined) {
      assumption = forHolder(need.assumption, this.#holder);
      this.#ownScope.set(need.assumption, assumption);
    }
    return assumption === need.assumption ? need : { ...need, assumption };
  }

  #lookAt(value: KeyValueId): ValueUse {
    const { kind, oneUser, isSubject } = this.#factsOf(value);
    const usable = kind !== undefined && this.#canUse(kind);
    const ties = usable && kind.class !== "circle";
    return {
      value,
      ties,
      narrows: usable && kind.class !== "person",
      staysWithTaker: kind?.withinOneHolder === true,
      chains: ties && (kind.class === "person" || this.#holds(oneUser)),
      isSubject,
      bySystem: null,
    };
  }

  /** Whether this holder can use keys of this kind. */
  #canUse(kind: KeyKind): boolean {
    let usable = this.#usable.get(kind);
    if (usable === undefined) {
      const asked = kind.needs.map((question) => askedOf(question, this.#holder));
      usable = asked.every((assumption) => this.#holds({ assumption }));
      this.#usable.set(kind, usable);
    }
    return usable;
  }
}
