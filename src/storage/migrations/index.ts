import { initial } from "./0001-initial.ts";
import { latestRuns } from "./0002-latest-runs.ts";
import { refreshers } from "./0003-refreshers.ts";
import type { Migration, UpgradeTransaction } from "./migration.ts";
import type { IDBPDatabase } from "idb";

export type { Migration } from "./migration.ts";

/** In order, without gaps; number n brings version n - 1 to n. Frozen once released. */
export const migrations: readonly Migration[] = [initial, latestRuns, refreshers];

/** Runs the steps a database has not had yet. A failing step undoes them all. */
export async function migrate(
  steps: readonly Migration[],
  oldVersion: number,
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  // Opening tells of an upgrade that fails; its transaction need not tell it a second time.
  transaction.done.catch(() => undefined);
  try {
    for (const step of steps.slice(oldVersion)) await step(database, transaction);
  } catch {
    transaction.abort();
  }
}
