/**
 * Writes further decisions after those of the only kept run, copies of them under ids of their own,
 * until together they left so many traces. Runs in a page of the app's origin, sent as text.
 */
export async function growKept(count: number): Promise<void> {
  interface Row {
    readonly index: number;
    readonly traces: readonly { readonly id: string }[];
  }
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("no answer"));
    });
  const database = await done(indexedDB.open("baljaguk"));
  const transaction = database.transaction("decisions", "readwrite");
  const store = transaction.objectStore("decisions");
  const rows = (await done(store.getAll())) as Row[];
  let written = rows.flatMap(({ traces }) => traces).length;
  for (let index = rows.length; written < count && written > 0; index += 1) {
    const row = rows[index % rows.length];
    if (!row) break;
    const traces = row.traces.map((trace) => ({ ...trace, id: `${trace.id}.${index}` }));
    store.put({ ...row, index, traces });
    written += traces.length;
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}
