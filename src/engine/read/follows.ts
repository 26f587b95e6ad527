import type { CheckedModel } from "../model/create-model.ts";
import { entryTableOf } from "../model/entries.ts";
import type { RuleId } from "../model/id.ts";
import type { Rule } from "../model/model.ts";
import { matchRule } from "./match-rule.ts";
import type { Summary } from "./summary.ts";
import { hasPattern, summariesOf, type TiedSet } from "./ties-of-day.ts";

/** Whether a rule follows from one tied set; each is looked at once, and only if somebody asks. */
export function followsFrom(
  model: CheckedModel,
  rules: ReadonlyMap<RuleId, Rule>,
  set: TiedSet,
): (id: RuleId) => boolean {
  const { patterns } = entryTableOf(model);
  const answers = new Map<RuleId, boolean>();
  let parts: readonly Summary[] | undefined;
  const matches = (rule: Rule): boolean =>
    rule.patterns.every((_, index) => hasPattern(set, patterns.numberOf(rule.id, index))) &&
    matchRule(model, rule, (parts ??= summariesOf(set)));
  const speaks = (id: RuleId): boolean =>
    set.hubs.some(({ subjects }) => subjects.some((facts) => facts.rules.has(id)));
  const follows = (id: RuleId): boolean => {
    let answer = answers.get(id);
    if (answer === undefined) {
      const rule = rules.get(id);
      answer = rule !== undefined && speaks(id) && rule.earlier.every(follows) && matches(rule);
      answers.set(id, answer);
    }
    return answer;
  };
  return follows;
}
