import * as v from "valibot";
import type {
  BackupContent,
  Finished,
  Plain,
  Run,
  Settings,
  ToldForm,
  Trace,
} from "#engine/index.ts";
import { MOST_TEXT } from "../limits.ts";
import { day, id, ids, list, order, whole } from "../plain-values.ts";

const answer = v.picklist(["yes", "no"]);
const need = v.strictObject({ assumption: id, told: v.exactOptional(answer) });

const trace: v.GenericSchema<unknown, Plain<Trace>> = v.strictObject({
  id,
  system: id,
  holder: id,
  people: ids,
  place: id,
  day: whole,
  hour: v.nullable(v.pipe(whole, v.maxValue(23))),
  categories: ids,
  parties: list(list(v.strictObject({ value: id, needs: list(need) }))),
  needs: list(need),
  kept: need,
  named: v.strictObject({ value: v.picklist(["yes", "no", "not-known"]), claims: ids }),
  looked: need,
  claims: ids,
  gap: v.exactOptional(v.boolean()),
  withdrawnSince: v.exactOptional(id),
});

const run: v.GenericSchema<unknown, Plain<Run>> = v.strictObject({
  id,
  pack: id,
  packVersion: id,
  scenario: id,
  start: id,
  order,
  decisions: list(
    v.strictObject({ scene: id, choice: id, traces: list(trace), guess: v.nullable(ids) }),
  ),
  place: v.strictObject({
    scene: id,
    stage: v.picklist(["notice", "spot", "choice", "predict", "reveal", "debrief"]),
  }),
});

const settings: v.GenericSchema<unknown, Settings> = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)),
  vocabulary: v.exactOptional(v.picklist(["both", "southern"])),
  textSize: v.exactOptional(v.picklist([100, 125, 150, 200])),
  readAloud: v.exactOptional(v.boolean()),
});

const finished: v.GenericSchema<unknown, Plain<Finished>> = v.strictObject({
  scenario: id,
  day,
  done: list(v.pipe(whole, v.minValue(1))),
});

const form: v.GenericSchema<unknown, Plain<ToldForm>> = v.strictObject({
  scenario: id,
  form: v.picklist(["A", "B"]),
  told: list(
    v.strictObject({
      item: id,
      answer: v.picklist(["leaves-trace", "none-known", "not-known"]),
      certainty: v.picklist(["sure", "fairly", "guess"]),
    }),
  ),
});

/** What a backup holds. Nothing in it is free text but rows that could not be read. */
export const backupContent: v.GenericSchema<unknown, Plain<BackupContent>> = v.strictObject({
  settings,
  runs: list(run),
  finished: list(finished),
  forms: list(form),
  last: ids,
  aside: list(v.pipe(v.string(), v.maxLength(MOST_TEXT))),
});
