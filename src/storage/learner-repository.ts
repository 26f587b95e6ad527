import type { Kept, LearnerRepository, Run, Settings, Stored } from "#engine/index.ts";
import { change, changeKept } from "./change-kept.ts";
import { learnerStores, SETTINGS_KEY, type Connection, type Database } from "./database.ts";
import { allRows, latestRows } from "./learner-rows.ts";
import type { RawRows } from "./read-kept.ts";
import type { SettingsRow } from "./row-schema.ts";
import { deleteRun, isElsewhere, noteRead, putRun, type Written } from "./run-rows.ts";
import { unwatched, type LearnerTransaction } from "./write.ts";

/**
 * The learner's own things in IndexedDB. Before `keep`, and after `forget` in any tab, saving writes
 * nothing and says "forgotten".
 */
export function createLearnerRepository(
  connection: Connection,
  written: Written = new Map(),
): LearnerRepository {
  const read = async (
    rowsOf: (database: Database) => Promise<RawRows>,
  ): Promise<Stored<Kept | null>> => {
    const rows = await connection.use(rowsOf);
    if (!rows.ok) return rows;
    noteRead(rows.value.runs, written);
    // Not while the database is used: that the reader's piece did not come is no trouble of storage.
    return { ok: true, value: await toKept(rows.value) };
  };
  return {
    load: () => read(allRows),
    loadLatest: async () => {
      const kept = await read(latestRows);
      // What stands in a damaged one's place is only found among all.
      const isDamaged = kept.ok && kept.value !== null && kept.value.damaged.length > 0;
      return isDamaged ? read(allRows) : kept;
    },
    keep: async (settings, runs) => {
      const elsewhere: string[] = [];
      const kept = await change(
        connection,
        async (transaction) => {
          putSettings(transaction, settings);
          for (const run of runs) {
            if (await isElsewhere(transaction, run.id, written)) elsewhere.push(run.id);
            else await putRun(transaction, run, written);
          }
        },
        { anew: true },
      );
      return kept.ok ? { ok: true, value: elsewhere } : kept;
    },
    saveRun: (run: Run) =>
      changeKept(connection, (transaction) => putRun(transaction, run, written)),
    saveSettings: (settings) =>
      changeKept(connection, (transaction) => putSettings(transaction, settings)),
    removeRun: (id) => change(connection, (transaction) => deleteRun(transaction, id)),
    forget: () =>
      change(connection, (transaction) => {
        for (const store of learnerStores) {
          unwatched(transaction.objectStore(store).clear());
        }
      }),
  };
}

async function toKept(rows: RawRows): Promise<Kept | null> {
  if (rows.settings === undefined) return null;
  // The schemas are read only by those who keep something: a first visit loads without them.
  const { readKept } = await import("./read-kept.ts");
  return readKept(rows);
}

function putSettings(transaction: LearnerTransaction, settings: Settings): void {
  const row: SettingsRow = { schema: 1, ...settings };
  unwatched(transaction.objectStore("settings").put(row, SETTINGS_KEY));
}
