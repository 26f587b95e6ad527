import type { Page } from "@playwright/test";

/** A database as it stands: its version, and per store what is in it, keys beside values. */
export interface DumpedDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly { key: unknown; value: unknown }[]>>;
}

/** Everything in the app's database, read in the page itself. */
export function dumpDatabase(page: Page): Promise<DumpedDatabase> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("no answer"));
      });
    const database = await done(indexedDB.open("baljaguk"));
    const stores: Record<string, { key: unknown; value: unknown }[]> = {};
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      stores[name] = keys.map((key, index) => ({ key, value: values[index] as unknown }));
    }
    const { version } = database;
    database.close();
    return { version, stores };
  });
}
