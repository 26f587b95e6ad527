import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import type { ScenarioId } from "#engine/index.ts";
import { openStorage } from "#storage/index.ts";
import { migrate, migrations } from "#storage/migrations/index.ts";
import { createRecallRepository } from "#storage/recall-repository.ts";
import { freshDatabase, valueOf } from "../support/database.ts";

interface Dump {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly { key: IDBValidKey; value: unknown }[]>>;
}
const released = import.meta.glob<Dump>("../fixtures/releases/*/database.json", {
  import: "default",
});

/** Builds the database as that version of the app left it: its own migrations, its own rows. */
async function restore(name: string, { version, stores }: Dump): Promise<void> {
  const database = await openDB(name, version, {
    upgrade: (upgrading, _old, _new, transaction) => {
      void migrate(migrations.slice(0, version), 0, upgrading, transaction);
    },
  });
  for (const [store, rows] of Object.entries(stores)) {
    const transaction = database.transaction(store, "readwrite");
    for (const { key, value } of rows) {
      // Stores with a key path take the key from the row itself.
      if (transaction.store.keyPath === null) await transaction.store.put(value, key);
      else await transaction.store.put(value);
    }
    await transaction.done;
  }
  database.close();
}

describe("released versions", () => {
  it("are there to be opened", () => {
    expect(Object.keys(released).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(released))("%s opens with all that was kept", async (_, load) => {
    const dump = await load();
    const name = await freshDatabase();
    await restore(name, dump);
    const { learner, trouble } = await openStorage({ name });
    expect(trouble).toBeNull();
    const kept = await learner.load();
    expect(kept.ok && kept.value?.damaged).toEqual([]);
    // What a later version added was not set: there is no field for it.
    const settings = dump.stores["settings"]?.[0]?.value as object;
    expect(kept.ok && { schema: 1, ...kept.value?.settings }).toEqual(settings);
    const runs = kept.ok ? (kept.value?.runs ?? []) : [];
    expect(runs.map(({ id }) => id).sort()).toEqual(
      dump.stores["runs"]?.map(({ key }) => key as string).sort(),
    );
    const decisions = runs.flatMap((run) => [...run.decisions]);
    expect(decisions).toHaveLength(dump.stores["decisions"]?.length ?? 0);
    expect(decisions.flatMap(({ traces }) => [...traces]).length).toBeGreaterThan(10);
  });

  it.each(Object.entries(released))("%s takes in what is recalled from now on", async (_, load) => {
    const name = await freshDatabase();
    await restore(name, await load());
    const { connection } = await openStorage({ name });
    const recall = createRecallRepository(connection);
    const recalled = valueOf(await recall.load());
    expect(recalled).toEqual({ finished: [], forms: [], last: [], damaged: [] });
    const finished = { scenario: "id-card-renewal" as ScenarioId, day: "2026-11-03", done: [] };
    valueOf(await recall.saveFinished(finished));
    expect(valueOf(await recall.load()).finished).toEqual([finished]);
  });
});
