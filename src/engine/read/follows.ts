import type { CheckedModel } from "../model/create-model.ts";
import type { RuleId } from "../model/id.ts";
import type { Rule } from "../model/model.ts";
import type { Hub } from "./hub.ts";
import { matchRule } from "./match-rule.ts";
import type { Summary } from "./summary.ts";

/** Whether a rule follows from one tied set; each is looked at once, and only if somebody asks. */
export function followsFrom(
  model: CheckedModel,
  rules: ReadonlyMap<RuleId, Rule>,
  hubs: readonly Hub[],
  summaries: () => readonly Summary[],
): (id: RuleId) => boolean {
  const answers = new Map<RuleId, boolean>();
  let parts: readonly Summary[] | undefined;
  const follows = (id: RuleId): boolean => {
    let answer = answers.get(id);
    if (answer === undefined) {
      const rule = rules.get(id);
      answer =
        rule !== undefined &&
        hubs.some(({ subjects }) => subjects.some((facts) => facts.rules.has(id))) &&
        rule.earlier.every(follows) &&
        matchRule(model, rule, (parts ??= summaries()));
      answers.set(id, answer);
    }
    return answer;
  };
  return follows;
}
