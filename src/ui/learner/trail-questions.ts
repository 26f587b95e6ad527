/** The views of a trail, one question each, in the order in which one leads to the next. */
export const trailQuestions = [
  "drawers",
  "path",
  "threads",
  "found",
  "what-if",
  "joins",
  "narrow",
  "slips",
] as const;

export type TrailQuestion = (typeof trailQuestions)[number];

/** The question after this one; none after the last. */
export function questionAfter(question: TrailQuestion): TrailQuestion | null {
  return trailQuestions[trailQuestions.indexOf(question) + 1] ?? null;
}
