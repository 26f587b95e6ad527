import { canonical, planImport } from "#door/index.ts";
import type { BackupContent, BackupRepository, Import, KeptAll } from "#engine/index.ts";
import { readAll } from "./backup-rows.ts";
import { learnerStores, SETTINGS_KEY, type Connection } from "./database.ts";
import { LAST, toFormRow } from "./recall-rows.ts";
import { putCheck, putFinished } from "./recall-repository.ts";
import { deleteRun, putRun, type Written } from "./run-rows.ts";
import { ForgottenError } from "./trouble.ts";
import { unwatched, write, type LearnerTransaction } from "./write.ts";

/** All that is kept, in one look and in one transaction. */
export function createBackupRepository(
  connection: Connection,
  written: Written = new Map(),
): BackupRepository {
  return {
    read: () => connection.use((database) => readAll(database.transaction([...learnerStores]))),
    takeIn: (wanted) =>
      connection.use(
        async (database) => {
          let result: KeptAll | null = null;
          await write(database, learnerStores, "strict", async (transaction) => {
            result = await takeInto(transaction, wanted, written);
          });
          return result;
        },
        // Who takes a file in beside a visit that was not kept asks to keep from now on.
        { anew: wanted.visit !== null },
      ),
  };
}

async function takeInto(
  transaction: LearnerTransaction,
  wanted: Import,
  written: Written,
): Promise<KeptAll | null> {
  const { content, way, expected, visit } = wanted;
  const stored = await readAll(transaction);
  const here = stored ?? (visit && { content: visit, damaged: 0, taken: new Set<string>() });
  if (!here) throw new ForgottenError();
  // Computed again, in here: another tab may have written since the reader was told.
  const { after, changes } = planImport(here, content, way);
  if (canonical(changes) !== canonical(expected)) return null;
  const isNew = stored === null || way === "replace";
  if (isNew) for (const store of learnerStores) unwatched(transaction.objectStore(store).clear());
  await putContent(transaction, after, { stored: isNew ? [] : here.content.runs, written });
  return { content: after, damaged: here.damaged - changes.damagedRemoved, taken: here.taken };
}

/** Writes what is not stored yet; a run that stays as it is stands there already. */
async function putContent(
  transaction: LearnerTransaction,
  { settings, runs, finished, forms, last }: BackupContent,
  { stored, written }: { readonly stored: BackupContent["runs"]; readonly written: Written },
): Promise<void> {
  unwatched(transaction.objectStore("settings").put({ schema: 1, ...settings }, SETTINGS_KEY));
  const standing = new Set(stored);
  for (const run of runs) {
    if (standing.has(run)) continue;
    // What stood there has been read in this transaction: another tab's save of it is in the plan.
    deleteRun(transaction, run.id);
    await putRun(transaction, run, written);
  }
  for (const story of finished) await putFinished(transaction, story);
  for (const form of forms) await putCheck(transaction, toFormRow(form));
  if (last.length > 0) await putCheck(transaction, { schema: 1, id: LAST, items: last });
}
