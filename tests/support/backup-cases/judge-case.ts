import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import { takeIn, writeFile, type TakenFile } from "#door/index.ts";
import { backupContent } from "../../../src/door/backup/content-schema.ts";
import { toDecisionRows, toRunRow } from "../../../src/storage/run-rows.ts";
import { decisionRow, runRow, settingsRow } from "../../../src/storage/row-schema.ts";
import { checkRow, refresherRow, toFormRow } from "../../../src/storage/recall-rows.ts";
import type { Case } from "./all-cases.ts";
import { known } from "./known-content.ts";

/** What the door said of a file, and what is wrong with that; null where nothing is. */
export interface Judgement {
  readonly said: string;
  readonly fault: string | null;
  /** Of the processor: a machine that has other work says nothing of the door. */
  readonly milliseconds: number;
}

const SLOW = 1000;
const bare = Object.getOwnPropertyNames(Object.prototype).sort().join();

/** Puts one file through the door: it must give a value that holds, or a refusal, and leave no mark. */
export function judge(file: Case): Judgement {
  const begun = process.cpuUsage();
  let said = "threw";
  let fault: string | null;
  try {
    const taken = takeIn(file.bytes, known, { unsealed: file.unsealed });
    said = taken.ok ? taken.value.kind : taken.refusal.why;
    fault = taken.ok ? faultOf(taken.value, file) : null;
    if (file.kind === "valid" && !taken.ok) fault = `refused a valid file: ${said}`;
  } catch (error) {
    fault = `threw: ${String(error)}`;
  }
  const { user, system } = process.cpuUsage(begun);
  const milliseconds = (user + system) / 1000;
  if (Object.getOwnPropertyNames(Object.prototype).sort().join() !== bare) fault = "changed Object";
  return { said, fault, milliseconds };
}

/** A case that took long is looked at again, alone: memory may have been tidied up meanwhile. */
export const isSlow = (file: Case, first: Judgement): boolean =>
  first.milliseconds > SLOW && judge(file).milliseconds > SLOW;

/** Read apart from the door: whether the check sum is that of what stands between head and end. */
function sumFits(bytes: Uint8Array): boolean {
  const [, sum, content = ""] =
    /"sha256":"([\da-f]{64})","content":(.*)\}\s*$/s.exec(Buffer.from(bytes).toString("latin1")) ??
    [];
  return createHash("sha256").update(content, "latin1").digest("hex") === sum;
}

/** Every text in a value. Not its JSON: there a control character is written in plain letters. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Object.values(Object(value) as object).flatMap(textsIn);

/** The bounds stand here once more: a door that forgot one of them would forget it here too. */
const roundsFit = (rounds: number): boolean => rounds >= 600_000 && rounds <= 2_000_000;

function faultOf(value: TakenFile, file: Case): string | null {
  if (!sumFits(file.bytes)) return "took in what is not as it was written";
  if (value.kind === "sealed" && file.unsealed) return "took in something sealed twice";
  if (value.kind === "sealed" && !roundsFit(value.sealed.rounds)) return "took in other rounds";
  const again = takeIn(writeFile(value), known);
  if (!again.ok) return `does not come in again: ${again.refusal.why}`;
  if (!isDeepStrictEqual(again.value, value)) return "comes in again as something else";
  if (value.kind === "sealed") return null;
  const { content } = value;
  if (!v.is(backupContent, content)) return "is not valid by its schema";
  // The rows that are stored have a schema of their own, written apart from the door's.
  const rows: readonly (readonly [v.GenericSchema, readonly unknown[]])[] = [
    [settingsRow, [{ schema: 1, ...content.settings }]],
    [runRow, content.runs.map((run) => toRunRow(run, 0.5))],
    [decisionRow, content.runs.flatMap(toDecisionRows)],
    [refresherRow, content.finished.map((story) => ({ schema: 1, ...story }))],
    [checkRow, content.forms.map(toFormRow)],
  ];
  const unfit = rows.some(([schema, all]) => all.some((row) => !v.is(schema, row)));
  if (unfit) return "would be stored as a damaged row";
  const steering = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
  return textsIn(content).some((text) => steering.test(text)) ? "has letters that steer" : null;
}
