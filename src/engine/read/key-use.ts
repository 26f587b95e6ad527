import { askedOf, forHolder, JOINED, ONE_USER } from "../model/assumption.ts";
import type { HolderId, ThingId } from "../model/id.ts";
import type { KeyKind } from "../model/model.ts";
import type { Need, Trace } from "../model/trace.ts";
import type { Holds } from "./holds.ts";
import type { EntryKey, KeyFacts } from "../model/key-table.ts";

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
  readonly #answers = new Map<Need, boolean>();
  /** Whether files of different systems are joined here. */
  readonly joined: boolean;

  constructor(holder: HolderId, holds: Holds) {
    this.#holder = holder;
    this.#holds = holds;
    this.joined = holds({ assumption: askedOf(JOINED, holder) });
  }

  /** Whether this key of this record ties it to others that have it. */
  ties(record: Trace, { facts, needs }: EntryKey): boolean {
    const use = this.#useOf(facts.kind);
    return use.ties && this.#isMet(record, needs, use);
  }

  /** Whether this circle or thing of this record narrows who it may be about. */
  narrows(record: Trace, { facts, needs }: EntryKey): boolean {
    const use = this.#useOf(facts.kind);
    return use.narrows && this.#isMet(record, needs, use);
  }

  /** Whether one may arrive by this key and leave by another of the same party. */
  chains({ kind, owner }: KeyFacts): boolean {
    return (
      kind?.class === "person" || this.#holds({ assumption: askedOf(ONE_USER, owner as ThingId) })
    );
  }

  #isMet(record: Trace, needs: readonly Need[], { staysWithTaker }: KindUse): boolean {
    return (record.holder === this.#holder || !staysWithTaker) && needs.every(this.#isSo);
  }

  /** Whether a need is so as this holder is asked it; the same few come again and again. */
  readonly #isSo = (need: Need): boolean => {
    let answer = this.#answers.get(need);
    if (answer === undefined) {
      answer = this.#holds({ ...need, assumption: forHolder(need.assumption, this.#holder) });
      this.#answers.set(need, answer);
    }
    return answer;
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
