import type { CheckedModel } from "../model/create-model.ts";
import type { Trace } from "../model/trace.ts";
import type { World } from "../world/world.ts";
import { fourQuestions, slipPlace, type FourAnswers, type SlipPlace } from "./four-questions.ts";

/** A trace as it lies in or before its drawer. */
export interface Slip {
  readonly trace: Trace;
  readonly standing: boolean;
  readonly answers: FourAnswers;
  readonly place: SlipPlace;
}

export function readSlip(model: CheckedModel, world: World, trace: Trace): Slip {
  const answers = fourQuestions(model, world, trace);
  return { trace, standing: trace.day === 0, answers, place: slipPlace(answers) };
}
