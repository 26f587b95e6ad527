import type { Kept, LearnerRepository, Run, Settings } from "#engine/index.ts";
import { change, changeKept } from "./change-kept.ts";
import { learnerStores, SETTINGS_KEY, type Connection } from "./database.ts";
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
  const read = (rows: RawRows): Promise<Kept | null> => {
    noteRead(rows.runs, written);
    return toKept(rows);
  };
  return {
    load: () => connection.use(async (database) => read(await allRows(database))),
    loadLatest: () =>
      connection.use(async (database) => {
        const kept = await read(await latestRows(database));
        // What stands in a damaged one's place is only found among all.
        return kept && kept.damaged.length > 0 ? read(await allRows(database)) : kept;
      }),
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
