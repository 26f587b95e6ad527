import type { CheckedModel } from "../model/create-model.ts";
import type { KeyValueId, RuleId } from "../model/id.ts";
import type { Pattern } from "../model/model.ts";
import type { Trace, TraceKey } from "../model/trace.ts";
import { keyFactsOf, type EntryKey, type KeyFacts } from "./key-facts.ts";

/** A trace with the numbers of the patterns it fits, looked up once for all readings. */
export interface Entry {
  readonly trace: Trace;
  readonly parties: readonly (readonly EntryKey[])[];
  readonly patterns: readonly number[];
  /** The rules of those patterns. */
  readonly rules: readonly RuleId[];
}

type Fit = Omit<Entry, "trace" | "parties">;

/** The patterns of all rules of a model, numbered through. */
export class PatternTable {
  readonly #model: CheckedModel;
  readonly #factsOf: (value: KeyValueId) => KeyFacts;
  readonly #all: { readonly rule: RuleId; readonly pattern: Pattern }[] = [];
  readonly #first = new Map<RuleId, number>();
  readonly #freeKeys = new Map<KeyValueId, EntryKey>();
  readonly #byShape = new Map<string, Fit>();

  constructor(model: CheckedModel) {
    this.#model = model;
    this.#factsOf = keyFactsOf(model);
    for (const rule of model.rules.values()) {
      this.#first.set(rule.id, this.#all.length);
      this.#all.push(...rule.patterns.map((pattern) => ({ rule: rule.id, pattern })));
    }
  }

  /** The number of a rule's pattern by its place in the rule. */
  numberOf(rule: RuleId, index: number): number {
    return (this.#first.get(rule) ?? 0) + index;
  }

  entry(trace: Trace): Entry {
    // What patterns test, place and count apart, is the same for thousands of records.
    const shape = `${trace.system} ${trace.holder} ${trace.categories.join()}`;
    let fit = this.#byShape.get(shape);
    if (!fit) this.#byShape.set(shape, (fit = this.#fitting(trace)));
    const parties = trace.parties.map((party) => party.map((key) => this.#keyOf(key)));
    return { trace, parties, patterns: fit.patterns, rules: fit.rules };
  }

  /** Records share the keys that need nothing: most keys do not. */
  #keyOf({ value, needs }: TraceKey): EntryKey {
    if (needs.length > 0) return { facts: this.#factsOf(value), needs };
    let key = this.#freeKeys.get(value);
    if (!key) this.#freeKeys.set(value, (key = { facts: this.#factsOf(value), needs }));
    return key;
  }

  #fitting(trace: Trace): Fit {
    const patterns = this.#all.flatMap(({ pattern }, number) =>
      fitsPattern(this.#model, pattern, trace) ? [number] : [],
    );
    return {
      patterns,
      rules: [...new Set(patterns.flatMap((number) => this.#all[number]?.rule ?? []))],
    };
  }
}

/** The tests of one pattern on one record, its place and its count apart. */
function fitsPattern(model: CheckedModel, pattern: Pattern, record: Trace): boolean {
  const holderKind = model.holders.get(record.holder)?.kind;
  return (
    (!pattern.systems || pattern.systems.includes(record.system)) &&
    (!pattern.categories || pattern.categories.some((id) => record.categories.includes(id))) &&
    (!pattern.holderKinds || (holderKind !== undefined && pattern.holderKinds.includes(holderKind)))
  );
}
