import type { IDBPTransaction, StoreNames } from "idb";
import type { BaljagukSchema, Database, LearnerStore } from "./database.ts";

type Store = StoreNames<BaljagukSchema>;

/** A read-write transaction over some stores. */
export type WriteTransaction<Stores extends Store> = IDBPTransaction<
  BaljagukSchema,
  Stores[],
  "readwrite"
>;

/** A transaction in which the learner's things change. */
export type LearnerTransaction = WriteTransaction<LearnerStore>;

/**
 * Writes all of the work or none of it, and resolves only when the transaction is complete: with
 * `strict`, when the browser has told the system to put it on the disk.
 */
export async function write<Stores extends Store>(
  database: Database,
  stores: readonly Stores[],
  durability: "strict" | "relaxed",
  work: (transaction: WriteTransaction<Stores>) => Promise<void> | void,
): Promise<null> {
  const transaction = database.transaction([...stores], "readwrite", { durability });
  try {
    await work(transaction);
  } catch (error) {
    abort(transaction);
    // Without this the writes before the error would be committed, half of the work.
    await transaction.done.catch(() => undefined);
    throw error;
  }
  await transaction.done;
  return null;
}

/** Lets a request run unwatched: if it fails, its transaction fails, and `done` tells why. */
export function unwatched(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by a request that failed.
  }
}
