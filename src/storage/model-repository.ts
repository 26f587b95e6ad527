import type { InstalledPack, ModelRepository, ModelRow } from "#engine/index.ts";
import type { Connection } from "./database.ts";
import { unwatched, write } from "./write.ts";

/** The footprint model in IndexedDB. */
export function createModelRepository(connection: Connection): ModelRepository {
  return {
    installed: (pack) =>
      connection.use(async (database) => (await database.get("packs", pack)) ?? null),
    install: (pack, rows) =>
      // Relaxed: a pack that a power cut takes away is whole in the app's files and is put in again.
      connection.use((database) =>
        write(database, ["packs", "model"], "relaxed", (transaction) => {
          const model = transaction.objectStore("model");
          unwatched(model.delete(allVersionsOf(pack.pack)));
          for (const row of rows) unwatched(model.put(storedRow(pack, row)));
          unwatched(
            transaction.objectStore("packs").put({ pack: pack.pack, version: pack.version }),
          );
        }),
      ),
    rows: (pack, kind, prefix = "") =>
      connection.use(async (database) => {
        const stored = await database.getAll("model", idsStartingWith(pack, kind, prefix));
        return stored.map(({ kind, id, data }) => ({ kind, id, data }));
      }),
  };
}

function storedRow({ pack, version }: InstalledPack, { kind, id, data }: ModelRow) {
  return { pack, version, kind, id, data };
}

// In IndexedDB an empty array sorts after every string, so these ranges end after the last row.
function allVersionsOf(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack], [pack, []]);
}

function idsStartingWith({ pack, version }: InstalledPack, kind: string, prefix: string) {
  const last = prefix === "" ? [] : `${prefix}\uffff`;
  return IDBKeyRange.bound([pack, version, kind, prefix], [pack, version, kind, last]);
}
