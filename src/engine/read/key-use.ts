import { askedOf, forHolder, JOINED } from "../model/assumption.ts";
import type { AssumptionId, HolderId, KeyValueId, SystemId } from "../model/id.ts";
import type { KeyKind } from "../model/model.ts";
import type { Need, Trace } from "../model/trace.ts";
import type { Holds } from "./holds.ts";
import type { EntryKey, KeyFacts } from "./key-facts.ts";

/** Where a key value meets its like: everywhere where files are joined, else within one system. */
export interface Meeting {
  /** Meetings of one holder are numbered as they come. */
  readonly number: number;
  readonly value: KeyValueId;
  /** Whether one may arrive by this key and leave by another of the same party. */
  readonly chains: boolean;
  /** Whether a conclusion may be about it: of the household, and of a kind that a rule names. */
  readonly isSubject: boolean;
}

/** What one holder can do with keys of one kind. */
interface KindUse {
  readonly ties: boolean;
  readonly narrows: boolean;
  readonly staysWithTaker: boolean;
}

/** How one holder, in one reading, can use the keys of his records; each kind is looked at once. */
export class KeyUse {
  readonly #holder: HolderId;
  readonly #holds: Holds;
  readonly #kinds = new Map<KeyKind | undefined, KindUse>();
  /** By system, under null where files are joined; then by the numbers of the values. */
  readonly #meetings = new Map<SystemId | null, (Meeting | undefined)[]>();
  #count = 0;
  readonly #ownScope = new Map<AssumptionId, AssumptionId>();
  /** Whether files of different systems are joined here. */
  readonly joined: boolean;

  constructor(holder: HolderId, holds: Holds) {
    this.#holder = holder;
    this.#holds = holds;
    this.joined = holds({ assumption: askedOf(JOINED, holder) });
  }

  /** Where this key of this record meets its like among those he has; undefined where it ties nothing. */
  meeting(record: Trace, { facts, needs }: EntryKey): Meeting | undefined {
    const use = this.#useOf(facts.kind);
    if (!use.ties || !this.#isMet(record, needs, use)) return undefined;
    const where = this.joined ? null : record.system;
    let meetings = this.#meetings.get(where);
    if (!meetings) this.#meetings.set(where, (meetings = []));
    return (meetings[facts.number] ??= this.#newMeeting(facts));
  }

  /** Whether this circle or thing of this record narrows who it may be about. */
  narrows(record: Trace, { facts, needs }: EntryKey): boolean {
    const use = this.#useOf(facts.kind);
    return use.narrows && this.#isMet(record, needs, use);
  }

  #newMeeting({ value, kind, oneUser, isSubject }: KeyFacts): Meeting {
    const chains = kind?.class === "person" || this.#holds(oneUser);
    return { number: this.#count++, value, chains, isSubject };
  }

  #isMet(record: Trace, needs: readonly Need[], { staysWithTaker }: KindUse): boolean {
    return (record.holder === this.#holder || !staysWithTaker) && needs.every(this.#isSo);
  }

  /** Whether a need is so as this holder is asked it; the same few come again and again. */
  readonly #isSo = (need: Need): boolean => {
    let assumption = this.#ownScope.get(need.assumption);
    if (assumption === undefined) {
      assumption = forHolder(need.assumption, this.#holder);
      this.#ownScope.set(need.assumption, assumption);
    }
    return this.#holds(assumption === need.assumption ? need : { ...need, assumption });
  };

  #useOf(kind: KeyKind | undefined): KindUse {
    let use = this.#kinds.get(kind);
    if (!use) this.#kinds.set(kind, (use = this.#lookAt(kind)));
    return use;
  }

  #lookAt(kind: KeyKind | undefined): KindUse {
    const needs = kind?.needs.map((question) => askedOf(question, this.#holder)) ?? [];
    const usable = kind !== undefined && needs.every((assumption) => this.#holds({ assumption }));
    return {
      ties: usable && kind.class !== "circle",
      narrows: usable && kind.class !== "person",
      staysWithTaker: kind?.withinOneHolder === true,
    };
  }
}
