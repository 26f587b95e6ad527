import * as v from "valibot";
import type { MadeDecision, Plain, Run, Settings, Trace } from "#engine/index.ts";

/** A stored row says which shape it has. */
interface Row {
  readonly schema: 1;
}
/** What the learner has set. */
export type SettingsRow = Row & Settings;
/** A run without its decisions. `mark` is another number after each save, to tell saves apart. */
export type RunRow = Row & Plain<Omit<Run, "decisions">> & { readonly mark: number };
/** One decision of a run, with its traces as they were shown. */
export type DecisionRow = Row &
  Plain<MadeDecision> & { readonly run: string; readonly index: number };

const id = v.pipe(v.string(), v.nonEmpty());
const ids = v.array(id);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const answer = v.picklist(["yes", "no"]);
const need = v.strictObject({ assumption: id, told: v.exactOptional(answer) });

// Only the shape: whether the ids still exist is for the reader of an old run to say.
const traceRow: v.GenericSchema<unknown, Plain<Trace>> = v.strictObject({
  id,
  system: id,
  holder: id,
  people: ids,
  place: id,
  day: whole,
  hour: v.nullable(v.pipe(whole, v.maxValue(23))),
  categories: ids,
  parties: v.array(v.array(v.strictObject({ value: id, needs: v.array(need) }))),
  needs: v.array(need),
  kept: need,
  named: v.strictObject({ value: v.picklist(["yes", "no", "not-known"]), claims: ids }),
  looked: need,
  claims: ids,
  gap: v.exactOptional(v.boolean()),
  withdrawnSince: v.exactOptional(v.string()),
});

export const settingsRow: v.GenericSchema<unknown, SettingsRow> = v.strictObject({
  schema: v.literal(1),
  language: id,
  vocabulary: v.exactOptional(v.picklist(["both", "southern"])),
  textSize: v.exactOptional(v.picklist([100, 125, 150, 200])),
  readAloud: v.exactOptional(v.boolean()),
});

export const runRow: v.GenericSchema<unknown, RunRow> = v.strictObject({
  schema: v.literal(1),
  id,
  pack: id,
  packVersion: id,
  scenario: id,
  start: id,
  order: v.pipe(v.number(), v.finite()),
  place: v.strictObject({
    scene: id,
    stage: v.picklist(["notice", "spot", "choice", "predict", "reveal", "debrief"]),
  }),
  mark: v.number(),
});

export const decisionRow: v.GenericSchema<unknown, DecisionRow> = v.strictObject({
  schema: v.literal(1),
  run: id,
  index: whole,
  scene: id,
  choice: id,
  traces: v.array(traceRow),
  guess: v.nullable(ids),
});
