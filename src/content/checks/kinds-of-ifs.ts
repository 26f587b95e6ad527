import {
  type AssumptionId,
  type CheckedModel,
  type Conclusion,
  type FootprintReading,
  type QuestionId,
  type Trace,
  type World,
} from "#engine/index.ts";

/**
 * Has any of these conclusions exactly one if, and any two or more? Answers one question everywhere
 * first: what no single question makes follow has several ifs. `why` says which, and costs far more.
 */
export function kindsOfIfs(
  model: CheckedModel,
  { reading, traces }: { readonly reading: FootprintReading; readonly traces: readonly Trace[] },
  conclusions: readonly Conclusion[],
): Set<"one if" | "several ifs"> {
  const open = conclusions.filter(({ value }) => value === "not-known");
  const following = (world: World): Conclusion[] => {
    reading.turn(world);
    const { low } = reading.readings();
    return open.filter(({ rule, holder, about }) =>
      low.holders.get(holder)?.findings.has(rule, about),
    );
  };
  const byQuestion = [...model.questions.keys()].map((question) => ({
    question,
    follow: following({ dials: new Map([[question, "yes"]]), scoped: new Map() }),
  }));
  const kinds = new Set<"one if" | "several ifs">();
  if (open.some((each) => byQuestion.every(({ follow }) => !follow.includes(each)))) {
    kinds.add("several ifs");
  }
  const one = byQuestion.some(({ question, follow }) =>
    scopesOf(model, traces, question, follow).some(
      (assumption) =>
        following({ dials: new Map(), scoped: new Map([[assumption, "yes"]]) }).length > 0,
    ),
  );
  if (one) kinds.add("one if");
  return kinds;
}

/** Where this question could be asked for these conclusions; a scope at which nobody asks does no harm. */
function scopesOf(
  model: CheckedModel,
  traces: readonly Trace[],
  question: QuestionId,
  conclusions: readonly Conclusion[],
): readonly AssumptionId[] {
  if (conclusions.length === 0) return [];
  const needs = [
    ...[...model.channels.values()].flatMap((channel) => channel.needs),
    ...traces.flatMap((trace) => [...trace.needs, trace.kept]),
  ].map(({ assumption }) => assumption);
  const holders = conclusions.map(({ holder }) => `${question}@${holder}` as AssumptionId);
  return [...new Set([...holders, ...needs.filter((each) => each.startsWith(`${question}@`))])];
}
