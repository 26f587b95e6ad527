import type { Told } from "#engine/index.ts";

/** One everyday act to tell apart, as the content holds it. */
export interface Item {
  readonly id: string;
  readonly scenario: string;
  readonly form: "A" | "B";
  /** The item of the other form that asks the same of another act. */
  readonly pair: string;
  readonly answer: Told["answer"];
  readonly claims: readonly string[];
}

export const leavesTrace = ({ answer }: Pick<Item, "answer">): boolean => answer === "leaves-trace";
