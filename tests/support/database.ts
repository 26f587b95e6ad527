import { deleteDB, openDB } from "idb";
import { expect, onTestFinished, vi } from "vitest";
import type { Stored } from "#engine/index.ts";
import { createConnection, type Connection } from "#storage/database.ts";

/** The name of a database of this test's own, empty now and taken away afterwards. */
export async function freshDatabase(): Promise<string> {
  const name = `test: ${expect.getState().currentTestName ?? ""}`;
  await deleteDB(name);
  onTestFinished(() => deleteDB(name));
  return name;
}

/** A connection that is closed when the test is over. */
export function connectTo(name: string): Connection {
  const connection = createConnection({ name });
  onTestFinished(() => connection.close());
  return connection;
}

/** Everything that stands in one store, read past the repositories. */
export async function storedIn(name: string, store: string): Promise<unknown[]> {
  const database = await openDB(name);
  const rows: unknown[] = database.objectStoreNames.contains(store)
    ? await database.getAll(store)
    : [];
  database.close();
  return rows;
}

/** Puts rows into a store past the repositories, as a damaged disk or another program might. */
export async function plant(name: string, store: string, rows: readonly unknown[]): Promise<void> {
  const database = await openDB(name);
  const transaction = database.transaction(store, "readwrite");
  for (const row of rows) await transaction.store.put(row);
  await transaction.done;
  database.close();
}

/** The value of what must have worked. */
export function valueOf<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(`storage said: ${stored.trouble}`);
  return stored.value;
}

/** What is asked of the browser for each transaction from now on, what it gives, and what happens. */
export function watchTransactions() {
  const opened: { asked: IDBTransactionOptions | undefined; given: IDBTransactionDurability }[] =
    [];
  const happened: string[] = [];
  const open: IDBDatabase["transaction"] = Reflect.get(IDBDatabase.prototype, "transaction");
  const spy = vi.spyOn(IDBDatabase.prototype, "transaction");
  spy.mockImplementation(function (this: IDBDatabase, stores, mode, asked) {
    const transaction = open.call(this, stores, mode, asked);
    opened.push({ asked, given: transaction.durability });
    transaction.addEventListener("complete", () => happened.push("complete"));
    return transaction;
  });
  onTestFinished(() => spy.mockRestore());
  return { opened, happened };
}
