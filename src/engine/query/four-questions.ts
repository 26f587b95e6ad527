import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, ClaimId } from "../model/id.ts";
import type { Need, Trace } from "../model/trace.ts";
import { allOf, type Value } from "../model/value.ts";
import { resolve, type Origin, type World } from "../world/world.ts";

/** One answer, where it comes from, and the assumptions that would still answer it. */
export interface QuestionAnswer {
  readonly value: Value;
  readonly from: Origin;
  readonly claims: readonly ClaimId[];
  readonly open: readonly AssumptionId[];
}

/** Side by side, not a ladder: none of the four implies another. */
export interface FourAnswers {
  readonly recorded: QuestionAnswer;
  readonly kept: QuestionAnswer;
  readonly named: QuestionAnswer;
  readonly looked: QuestionAnswer;
}

/** The four questions of one trace in a world. */
export function fourQuestions(model: CheckedModel, world: World, trace: Trace): FourAnswers {
  return {
    recorded: answerOf(model, world, trace.needs),
    kept: answerOf(model, world, [trace.kept]),
    named: {
      value: trace.named.value,
      from: namedFrom(trace),
      claims: trace.named.claims,
      open: [],
    },
    looked: answerOf(model, world, [trace.looked]),
  };
}

function namedFrom(trace: Trace): Origin {
  if (trace.named.value === "not-known") return "open";
  return trace.named.claims.length > 0 ? "claim" : "story";
}

/** The AND of the needs; its origin is that of the needs that decide it, the weakest named first. */
function answerOf(model: CheckedModel, world: World, needs: readonly Need[]): QuestionAnswer {
  const resolved = needs.map((need) => resolve(model, world, need));
  const value = allOf(resolved.map((each) => each.value));
  const deciding = resolved.filter((each) => each.value === value);
  const from = (["setting", "open", "claim", "story"] as const).find((origin) =>
    deciding.some((each) => each.from === origin),
  );
  return {
    value,
    from: from ?? "open",
    claims: [...new Set(deciding.flatMap((each) => [...each.claims]))],
    open: deciding.filter((each) => each.from === "open").map((each) => each.assumption),
  };
}

/** Where a slip lies: the picture of recorded and kept, in words. */
export type SlipPlace = "inside" | "before-broken" | "before-whole" | "absent";

/**
 * Inside only where something is known to be kept; before the drawer, broken, where recording or
 * keeping is not known; before it, whole, where taken in and not kept; absent where not taken in.
 */
export function slipPlace({ recorded, kept }: FourAnswers): SlipPlace {
  if (recorded.value === "no") return "absent";
  if (recorded.value === "not-known" || kept.value === "not-known") return "before-broken";
  return kept.value === "yes" ? "inside" : "before-whole";
}
