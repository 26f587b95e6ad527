import * as v from "valibot";
import type { Kept, Run } from "#engine/index.ts";
import { decisionRow, runRow, settingsRow, type DecisionRow, type RunRow } from "./row-schema.ts";

/** Ends the id under which a damaged run goes on: its own rows are never written over. */
const CUT = "~";

/** The learner's rows as they came out of the database, not looked at yet. */
export interface RawRows {
  readonly settings: unknown;
  readonly runs: readonly unknown[];
  readonly decisions: readonly unknown[];
}

/**
 * Puts runs together from rows, or null where nothing is kept. What cannot be read is set aside; a
 * run then ends before the first decision that is missing, and is left out where nothing is left.
 * Where the settings cannot be read the language is empty, as if none had been chosen.
 */
export function readKept(raw: RawRows): Kept | null {
  if (raw.settings === undefined) return null;
  const damaged: unknown[] = [];
  const [row] = sound(settingsRow, [raw.settings], damaged);
  const { schema: _schema, ...settings } = row ?? { schema: 1, language: "" };
  const decisions = byRun(sound(decisionRow, raw.decisions, damaged));
  const stored = countByRun(raw.decisions);
  const runs: Run[] = [];
  const goneOn = new Set(
    raw.runs.flatMap((row) => {
      const id = (row as { readonly id?: unknown } | null)?.id;
      return typeof id === "string" && id.endsWith(CUT) ? [id.slice(0, -CUT.length)] : [];
    }),
  );
  for (const row of sound(runRow, raw.runs, damaged)) {
    const made = decisions.get(row.id) ?? [];
    decisions.delete(row.id);
    // Rows come in the order of their index, so after a gap no index fits its position.
    const unbroken = made.filter(({ index }, position) => index === position);
    damaged.push(...made.slice(unbroken.length));
    if (unbroken.length === (stored.get(row.id) ?? 0)) runs.push(toRun(row, unbroken));
    else if (unbroken.length > 0 && !goneOn.has(row.id)) {
      runs.push(toRun(cutShort(row, unbroken), unbroken));
    } else damaged.push(row);
  }
  for (const withoutRun of decisions.values()) damaged.push(...withoutRun);
  runs.sort((one, other) => one.order - other.order);
  return { settings, runs, damaged };
}

function sound<Row>(
  schema: v.GenericSchema<unknown, Row>,
  rows: readonly unknown[],
  damaged: unknown[],
): Row[] {
  return rows.flatMap((row) => {
    const read = v.safeParse(schema, row);
    if (read.success) return [read.output];
    damaged.push(row);
    return [];
  });
}

function byRun(rows: readonly DecisionRow[]): Map<string, DecisionRow[]> {
  const found = new Map<string, DecisionRow[]>();
  for (const row of rows) {
    const made = found.get(row.run);
    if (made) made.push(row);
    else found.set(row.run, [row]);
  }
  return found;
}

/** How many decisions of each run are stored, readable or not. */
function countByRun(decisions: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const row of decisions) {
    const run = (row as { readonly run?: unknown } | null)?.run;
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** The run goes on from what its last readable decision showed, beside the damaged one. */
function cutShort(row: RunRow, unbroken: readonly DecisionRow[]): RunRow {
  const scene = unbroken.at(-1)?.scene ?? row.start;
  return { ...row, id: row.id + CUT, place: { scene, stage: "reveal" } };
}

function toRun(
  { schema: _schema, mark: _mark, ...run }: RunRow,
  decisions: readonly DecisionRow[],
): Run {
  const made = decisions.map(({ scene, choice, traces, guess }) => ({
    scene,
    choice,
    traces,
    guess,
  }));
  // The one cast from stored strings to branded ids: the schemas have just looked at every row.
  return { ...run, decisions: made } as unknown as Run;
}
