import { learnerStores, SETTINGS_KEY, type Database } from "./database.ts";
import type { RawRows } from "./read-kept.ts";
import { decisionsFrom } from "./run-rows.ts";

/** Everything about the learner, in one look. */
export async function allRows(database: Database): Promise<RawRows> {
  const transaction = database.transaction([...learnerStores]);
  const [settings, runs, decisions] = await Promise.all([
    transaction.objectStore("settings").get(SETTINGS_KEY),
    transaction.objectStore("runs").getAll(),
    transaction.objectStore("decisions").getAll(),
  ]);
  return { settings, runs, decisions };
}

/** The same with the latest run of each scenario alone, however many there are. */
export async function latestRows(database: Database): Promise<RawRows> {
  const transaction = database.transaction([...learnerStores]);
  const settings = await transaction.objectStore("settings").get(SETTINGS_KEY);
  if (settings === undefined) return { settings, runs: [], decisions: [] };
  const runs: RawRows["runs"][number][] = [];
  const decisions: RawRows["decisions"][number][] = [];
  const latest = transaction.objectStore("runs").index("latest");
  let cursor = await latest.openCursor(null, "prev");
  while (cursor) {
    runs.push(cursor.value);
    const made = decisionsFrom(cursor.primaryKey, 0);
    decisions.push(...(await transaction.objectStore("decisions").getAll(made)));
    const [scenario] = cursor.key;
    // Backwards, the next key at or before this one is the last of the scenario before.
    cursor = await cursor.continue([scenario] as unknown as [string, number]);
  }
  return { settings, runs, decisions };
}
