/** How many scenes to add to the model, and traces to what is kept. */
export interface Growth {
  readonly scenes: number;
  readonly traces: number;
}

/**
 * Makes a thousandfold app of the present one: copies of a stored story under ids of their own, and
 * copies of the kept run, each a run of its own and before it. Runs in a page of the app's origin, sent
 * as text.
 */
export async function growAll({ scenes, traces }: Growth): Promise<void> {
  interface Row {
    readonly id: string;
    readonly kind: string;
    readonly data: object;
  }
  interface Decision {
    readonly index: number;
    readonly traces: readonly object[];
  }
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("no answer"));
    });
  const database = await done(indexedDB.open("baljaguk"));
  const rowsOf = async <Value>(store: string): Promise<Value[]> => {
    const found = await done(database.transaction(store).objectStore(store).getAll());
    return found as Value[];
  };
  while ((await rowsOf("packs")).length === 0) await new Promise((next) => setTimeout(next, 200));

  const model = await rowsOf<Row>("model");
  const header = model.find(({ kind }) => kind === "scenario");
  const own = model.filter(({ kind, id }) => kind === "scene" && id.startsWith(`${header?.id}/`));
  const [run] = await rowsOf<object>("runs");
  const decisions = await rowsOf<Decision>("decisions");
  const left = decisions.reduce((sum, made) => sum + made.traces.length, 0);
  if (!header || own.length === 0 || !run || left === 0) throw new Error("nothing to grow from");

  const write = database.transaction(["model", "runs", "decisions"], "readwrite");
  for (let copy = 0; copy * own.length < scenes; copy += 1) {
    const id = `copy-${copy}`;
    write.objectStore("model").put({ ...header, id, data: { ...header.data, id } });
    for (const scene of own) {
      write.objectStore("model").put({ ...scene, id: scene.id.replace(header.id, id) });
    }
  }
  for (let copy = 1; copy * left < traces; copy += 1) {
    const id = `copy-${copy}`;
    write.objectStore("runs").put({ ...run, id, order: -copy });
    for (const made of decisions) write.objectStore("decisions").put({ ...made, run: id });
  }
  await new Promise((resolve, reject) => {
    write.oncomplete = resolve;
    write.onabort = () => reject(write.error ?? new Error("not written"));
  });
  database.close();
}
