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
 * first: what no single question makes follow has several ifs, and where one does, each of its scopes
 * is answered alone. `why` says which ifs they are, and costs far more.
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
  const hasNoQuestion = open.some((each) =>
    byQuestion.every(({ follow }) => !follow.includes(each)),
  );
  const withOne = new Set<Conclusion>();
  for (const { question, follow } of byQuestion) {
    for (const assumption of scopesOf(model, traces, question, follow)) {
      // Enough is known: more would only say which.
      if (hasNoQuestion && withOne.size > 0) break;
      const alone = following({ dials: new Map(), scoped: new Map([[assumption, "yes"]]) });
      for (const each of alone) withOne.add(each);
    }
  }
  const kinds = new Set<"one if" | "several ifs">();
  if (withOne.size < open.length) kinds.add("several ifs");
  if (withOne.size > 0) kinds.add("one if");
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
    ...traces.flatMap(({ needs, kept, parties }) => [
      ...needs,
      kept,
      ...parties.flat().flatMap((key) => key.needs),
    ]),
  ].map(({ assumption }) => assumption);
  const isOfThings = model.questions.get(question)?.scopes.includes("thing");
  const scopes = [
    ...conclusions.map(({ holder }) => holder),
    ...(isOfThings ? model.things.keys() : []),
  ];
  const asked = scopes.map((scope) => `${question}@${scope}` as AssumptionId);
  return [...new Set([...asked, ...needs.filter((each) => each.startsWith(`${question}@`))])];
}
