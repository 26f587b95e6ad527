import type { MadeDecision, Run } from "#engine/index.ts";
import type { DecisionRow, RunRow } from "./row-schema.ts";
import { unwatched, type LearnerTransaction } from "./write.ts";

/** What this tab last wrote of each run: which save it was, and the decisions then. */
export type Written = Map<
  string,
  { readonly mark: number; readonly decisions: readonly MadeDecision[] }
>;

/** The row of a run, without its decisions. */
export function toRunRow(run: Run, mark: number): RunRow {
  const { id, pack, packVersion, scenario, start, order, place } = run;
  return {
    schema: 1,
    id,
    pack,
    packVersion,
    scenario,
    start,
    order,
    place: { scene: place.scene, stage: place.stage },
    mark,
  };
}

/** One row for each decision, numbered from 0. */
export function toDecisionRows(run: Run): readonly DecisionRow[] {
  return run.decisions.map(({ scene, choice, traces, guess }, index) => ({
    schema: 1,
    run: run.id,
    index,
    scene,
    choice,
    traces,
    guess,
  }));
}

/**
 * Writes a run inside a transaction: its row, and its decisions from the first that is not stored
 * as it is; what stood from there on goes. One more decision costs one row, however long the run.
 */
export async function putRun(
  transaction: LearnerTransaction,
  run: Run,
  written: Written,
): Promise<void> {
  const runs = transaction.objectStore("runs");
  const decisions = transaction.objectStore("decisions");
  const last = written.get(run.id);
  const stored = await runs.get(run.id);
  // Another mark: another tab has written since, or our last save failed. Then all is written.
  const known = last && stored?.mark === last.mark ? last.decisions : [];
  const kept = sameUpTo(known, run.decisions);
  const mark = Math.random();
  unwatched(runs.put(toRunRow(run, mark)));
  unwatched(decisions.delete(decisionsFrom(run.id, kept)));
  for (const row of toDecisionRows(run).slice(kept)) unwatched(decisions.put(row));
  written.set(run.id, { mark, decisions: run.decisions });
}

/** How many decisions from the first on are the very same. */
function sameUpTo(before: readonly MadeDecision[], now: readonly MadeDecision[]): number {
  const changed = now.findIndex((decision, index) => decision !== before[index]);
  return changed < 0 ? now.length : changed;
}

/** Takes a run and all its decisions away inside a transaction. */
export function deleteRun(transaction: LearnerTransaction, id: string): void {
  unwatched(transaction.objectStore("runs").delete(id));
  unwatched(transaction.objectStore("decisions").delete(decisionsFrom(id, 0)));
}

/** The keys of a run's decisions from one on. */
export function decisionsFrom(run: string, index: number): IDBKeyRange {
  return IDBKeyRange.bound([run, index], [run, []]);
}
