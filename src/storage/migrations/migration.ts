import type { IDBPDatabase, IDBPTransaction } from "idb";

/** The transaction in which the database is brought from one version to the next. */
export type UpgradeTransaction = IDBPTransaction<unknown, string[], "versionchange">;

/**
 * One step of the database's structure and rows. It knows no types of the present app: it must do
 * the same for ever. It may wait only for requests of its own transaction.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
) => void | Promise<void>;
