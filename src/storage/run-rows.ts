import type { MadeDecision, Run } from "#engine/index.ts";
import type { DecisionRow, RunRow } from "./row-schema.ts";
import { ElsewhereError } from "./trouble.ts";
import { unwatched, type LearnerTransaction } from "./write.ts";

/** What this tab has read or written of each run: the saves it knows, and the decisions of the last. */
export type Written = Map<
  string,
  {
    readonly last: number | null;
    readonly known: ReadonlySet<number>;
    readonly decisions: readonly MadeDecision[];
  }
>;

/**
 * Notes which save of each run was read. A run that is known already stays as this tab knows it: what
 * another tab wrote since is not what stands in this one's memory.
 */
export function noteRead(rows: readonly unknown[], written: Written): void {
  for (const row of rows) {
    const { id, mark } = Object(row) as { readonly id?: unknown; readonly mark?: unknown };
    if (typeof id !== "string" || typeof mark !== "number" || written.has(id)) continue;
    written.set(id, { last: null, known: new Set([mark]), decisions: [] });
  }
}

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
 * @throws ElsewhereError where another tab has written the run since.
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
  if (isNewsTo(last, stored)) throw new ElsewhereError();
  // Another of our own marks: the last save failed. Then all is written.
  const before = last && stored?.mark === last.last ? last.decisions : [];
  const kept = sameUpTo(before, run.decisions);
  const mark = Math.random();
  unwatched(runs.put(toRunRow(run, mark)));
  unwatched(decisions.delete(decisionsFrom(run.id, kept)));
  for (const row of toDecisionRows(run).slice(kept)) unwatched(decisions.put(row));
  const known = new Set(last?.known).add(mark);
  written.set(run.id, { last: mark, known, decisions: run.decisions });
}

/** Whether another tab has written the run since. */
export async function isElsewhere(
  transaction: LearnerTransaction,
  id: string,
  written: Written,
): Promise<boolean> {
  return isNewsTo(written.get(id), await transaction.objectStore("runs").get(id));
}

const isNewsTo = (last: ReturnType<Written["get"]>, stored: RunRow | undefined): boolean =>
  stored !== undefined && !last?.known.has(stored.mark);

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
