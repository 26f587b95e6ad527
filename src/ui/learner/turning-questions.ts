import {
  documentedWorld,
  readFootprint,
  type Answer,
  type CheckedModel,
  type Conclusion,
  type QuestionId,
  type Trace,
} from "#engine/index.ts";

const MOST = 3;
const answers: readonly Answer[] = ["yes", "no"];

/** The first questions, at most three, whose answer changes what could be found out from a trail. */
export function turningQuestions(
  model: CheckedModel,
  traces: readonly Trace[],
  among: readonly QuestionId[],
): QuestionId[] {
  const reading = readFootprint(model, traces, documentedWorld);
  const told = (): string =>
    reading
      .trail()
      .unmerged.map(
        ({ rule, holder, about, value }: Conclusion) => `${rule} ${holder} ${about} ${value}`,
      )
      .sort()
      .join("\n");
  const before = told();
  const changes = (question: QuestionId): boolean =>
    answers.some((answer) => {
      reading.turn({ dials: new Map([[question, answer]]), scoped: new Map() });
      return told() !== before;
    });
  const turning: QuestionId[] = [];
  for (const question of new Set(among)) {
    if (turning.length < MOST && changes(question)) turning.push(question);
  }
  return turning;
}
