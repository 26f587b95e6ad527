import type { KeyValueId, RuleId } from "../model/id.ts";
import { Groups } from "./groups.ts";

/** What a rule says of one key value. */
export interface Finding {
  readonly rule: RuleId;
  readonly about: KeyValueId;
}

/** What one holder could find out. It only grows: more records never take a conclusion away. */
export class Findings {
  /** In the order in which they were found. */
  readonly all: Finding[] = [];
  /** Per rule the values it speaks of; those that came of one tied set are one group. */
  readonly #together = new Map<RuleId, Groups>();

  has(rule: RuleId, about: KeyValueId): boolean {
    return this.#of(rule).has(about);
  }

  /** The same for all findings of one rule that came of one tied set. */
  groupOf(rule: RuleId, about: KeyValueId): string {
    return `${rule} ${this.#of(rule).of(about)}`;
  }

  /** Takes in what a rule says of one tied set. */
  add(rule: RuleId, abouts: readonly KeyValueId[]): void {
    const known = this.#of(rule);
    for (const about of abouts) if (!known.has(about)) this.all.push({ rule, about });
    known.join(abouts);
  }

  #of(rule: RuleId): Groups {
    let groups = this.#together.get(rule);
    if (!groups) this.#together.set(rule, (groups = new Groups()));
    return groups;
  }
}
