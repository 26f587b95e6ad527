import type { Page } from "@playwright/test";
import { readKept } from "../../src/storage/read-kept.ts";
import type { Run } from "#engine/index.ts";
import { dumpDatabase } from "./dump-database.ts";

/** What is kept, read past the app: none where nothing is; every row must be sound. */
export async function keptRuns(page: Page): Promise<readonly Run[]> {
  const { stores } = await dumpDatabase(page);
  const rows = (name: string): unknown[] => (stores[name] ?? []).map(({ value }) => value);
  const kept = readKept({
    settings: rows("settings")[0],
    runs: rows("runs"),
    decisions: rows("decisions"),
  });
  if (kept && kept.damaged.length > 0) {
    throw new Error(`Rows that do not fit: ${JSON.stringify(kept.damaged)}`);
  }
  return kept?.runs ?? [];
}
