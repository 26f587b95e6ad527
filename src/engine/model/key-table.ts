import type { CheckedModel } from "./create-model.ts";
import type { KeyKindId, KeyValueId, PersonId, RuleId, ThingId } from "./id.ts";
import { parseKeyValue } from "./key-value.ts";
import type { KeyKind } from "./model.ts";
import { topOf } from "./top-of.ts";
import type { Need } from "./trace.ts";

/** What the model says of one key value: the same for every holder and in every reading. */
export interface KeyFacts {
  readonly value: KeyValueId;
  /** Values are numbered as they come, so that a holder finds his use of one without searching. */
  readonly number: number;
  readonly kind: KeyKind | undefined;
  /** The person or thing that has it. */
  readonly owner: string;
  /** The rules whose conclusions may be about it: none for strangers and their things. */
  readonly rules: ReadonlySet<RuleId>;
  /** An earlier value of its company; null where it is the first. */
  up: KeyFacts | null;
  /** Of the first value: whether rules may speak of some value of the company. */
  isOurs: boolean;
}

/** A key of a record with what the model says of its value. */
export interface EntryKey {
  readonly facts: KeyFacts;
  readonly needs: readonly Need[];
}

/**
 * The key values of a model. Values that any record gives of one party are a company: whatever the
 * answers, ties never lead out of one, so nobody needs to tie the companies of strangers.
 */
export class KeyTable {
  readonly #model: CheckedModel;
  readonly #facts = new Map<KeyValueId, KeyFacts>();
  readonly #rulesAbout = new Map<string, Set<RuleId>>();
  /** How often strangers already read turned out to be in our company. */
  surprises = 0;

  constructor(model: CheckedModel) {
    this.#model = model;
    for (const rule of model.rules.values()) {
      for (const kind of rule.about) {
        this.#rulesAbout.set(kind, (this.#rulesAbout.get(kind) ?? new Set()).add(rule.id));
      }
    }
  }

  /** How many values are known: the next one's number. */
  get size(): number {
    return this.#facts.size;
  }

  of(value: KeyValueId): KeyFacts {
    let found = this.#facts.get(value);
    if (!found) this.#facts.set(value, (found = this.#lookUp(value)));
    return found;
  }

  /**
   * One record gives these of one party; values with a number from `known` on have come with it.
   * @returns a value of their company; undefined where none of them could ever tie.
   */
  meet(party: readonly EntryKey[], known: number): KeyFacts | undefined {
    let first: KeyFacts | undefined;
    for (const { facts } of party) {
      if (!facts.kind || facts.kind.class === "circle") continue;
      const other = topOf(facts);
      if (first && other !== first) {
        const [early, late] = first.number < other.number ? [first, other] : [other, first];
        if (early.isOurs !== late.isOurs && (early.isOurs ? late : early).number < known) {
          this.surprises += 1;
        }
        early.isOurs ||= late.isOurs;
        late.up = early;
        first = early;
      } else first = other;
    }
    return first;
  }

  #lookUp(value: KeyValueId): KeyFacts {
    const { kind: kindId, owner } = parseKeyValue(value);
    const { people, things, keyKinds } = this.#model;
    const kind = keyKinds.get(kindId as KeyKindId);
    const whose =
      kind?.class === "person" ? people.get(owner as PersonId) : things.get(owner as ThingId);
    const rules = (whose?.household === true && this.#rulesAbout.get(kindId)) || none;
    const isOurs = rules.size > 0;
    return { value, number: this.size, kind, owner, rules, up: null, isOurs };
  }
}

const none: ReadonlySet<RuleId> = new Set();
