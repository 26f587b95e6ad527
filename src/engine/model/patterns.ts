import type { CheckedModel } from "./create-model.ts";
import type { RuleId } from "./id.ts";
import type { Pattern } from "./model.ts";
import type { Trace } from "./trace.ts";

/** A pattern by its number among those of all rules. */
export interface PatternNumber {
  readonly rule: RuleId;
  readonly number: number;
  /** How many different days it counts at most. */
  readonly days: number;
}

/** The patterns of all rules of a model, numbered through. */
export class PatternTable {
  readonly #model: CheckedModel;
  readonly #all: (PatternNumber & { readonly pattern: Pattern })[] = [];
  readonly #first = new Map<RuleId, number>();
  readonly #byShape = new Map<string, readonly PatternNumber[]>();

  constructor(model: CheckedModel) {
    this.#model = model;
    for (const rule of model.rules.values()) {
      this.#first.set(rule.id, this.#all.length);
      for (const pattern of rule.patterns) {
        const { count = 0, different = "days" } = pattern.atLeast ?? {};
        const days = different === "days" ? count : 0;
        this.#all.push({ rule: rule.id, number: this.#all.length, days, pattern });
      }
    }
  }

  /** The number of a rule's pattern by its place in the rule. */
  numberOf(rule: RuleId, index: number): number {
    return (this.#first.get(rule) ?? 0) + index;
  }

  /** The patterns that a record fits, its place and their counts apart. */
  fitting(trace: Trace): readonly PatternNumber[] {
    // What patterns test is the same for thousands of records.
    const shape = `${trace.system} ${trace.holder} ${trace.categories.join()}`;
    let fitting = this.#byShape.get(shape);
    if (!fitting) {
      fitting = this.#all.filter(({ pattern }) => fitsPattern(this.#model, pattern, trace));
      this.#byShape.set(shape, fitting);
    }
    return fitting;
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
