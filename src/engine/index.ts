/** The footprint engine's public door. Pure: no DOM, no storage, no clock, no randomness, no language. */
export * from "./model/id.ts";
export * from "./model/model.ts";
export * from "./model/value.ts";
export type { Named, Need, Trace, TraceKey } from "./model/trace.ts";
export type { ModelDraft, Plain } from "./model/draft.ts";
export { faultText, type Fault } from "./model/fault.ts";
export { createModel, type CheckedModel, type ModelResult } from "./model/create-model.ts";
export { JOINED, ONE_USER, POWER, parseAssumption, questionOf } from "./model/assumption.ts";
export { keyKindOf, parseKeyValue } from "./model/key-value.ts";
export { documentedWorld, presetWorld, resolve, type Origin, type World } from "./world/world.ts";
export * from "./session/run.ts";
export {
  fourQuestions,
  slipPlace,
  type FourAnswers,
  type QuestionAnswer,
  type SlipPlace,
} from "./query/four-questions.ts";
export { trail } from "./query/trail.ts";
export {
  readFootprint,
  type FootprintReading,
  type Growth,
  type Trail,
} from "./query/read-footprint.ts";
export type { Conclusion, Phrase } from "./query/conclusions.ts";
export { readSlip, type Slip } from "./query/slip.ts";
export type { Thread } from "./query/threads.ts";
export { why, type If, type Proof, type Target, type Why } from "./query/why.ts";
export { whoHolds, type Held } from "./query/who-holds.ts";
export { seenFrom, type Sight } from "./query/seen-from.ts";
export { whatJoins, type Joins, type WhatJoins } from "./query/what-joins.ts";
export { whatIf, type WhatIf } from "./query/what-if.ts";
export { whatIsNotKnown, type Unknown } from "./query/what-is-not-known.ts";
export { allPaths, type AllPaths } from "./query/all-paths.ts";
export { narrowing, type NarrowingStep } from "./query/narrowing.ts";
export type * from "./ports.ts";
export { compare, type Comparison, type Sides } from "./query/compare.ts";
export { flipChoice, otherPath } from "./query/flip-choice.ts";
