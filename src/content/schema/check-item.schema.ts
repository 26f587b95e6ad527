import * as v from "valibot";
import { id, ids } from "./id.schema.ts";

/** What a learner tells apart. */
export const checkAnswer = v.picklist(["leaves-trace", "none-known", "not-known"]);

/** One everyday act to tell apart; its words are in the namespace `check` under its id and `<id>.why`. */
export const checkItem = v.strictObject({
  id,
  scenario: id,
  form: v.picklist(["A", "B"]),
  /** The item of the other form that asks the same of another act. */
  pair: id,
  answer: checkAnswer,
  claims: v.pipe(ids, v.minLength(1)),
});

export type CheckAnswer = v.InferOutput<typeof checkAnswer>;
export type CheckItem = v.InferOutput<typeof checkItem>;
