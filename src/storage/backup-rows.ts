import { MOST_TEXT, rowAsText } from "#door/index.ts";
import type { BackupContent, KeptAll } from "#engine/index.ts";
import { SETTINGS_KEY } from "./database.ts";
import { readKept } from "./read-kept.ts";
import { readRecall } from "./recall-rows.ts";
import type { LearnerTransaction } from "./write.ts";

interface Store {
  readonly get: (key: string) => Promise<unknown>;
  readonly getAll: () => Promise<readonly unknown[]>;
}
type ReadingTransaction = Pick<LearnerTransaction, "objectStoreNames"> & {
  readonly objectStore: (
    name: "settings" | "runs" | "decisions" | "refreshers" | "checks",
  ) => Store;
};

/** All that is kept, as one look at the stores finds it; null where nothing is. */
export async function readAll(transaction: ReadingTransaction): Promise<KeptAll | null> {
  const [settings, runs, decisions, refreshers, checks] = await Promise.all([
    transaction.objectStore("settings").get(SETTINGS_KEY),
    transaction.objectStore("runs").getAll(),
    transaction.objectStore("decisions").getAll(),
    transaction.objectStore("refreshers").getAll(),
    transaction.objectStore("checks").getAll(),
  ]);
  const kept = readKept({ settings, runs, decisions });
  if (!kept) return null;
  const recall = readRecall(refreshers, checks);
  const damaged = [...kept.damaged, ...recall.damaged];
  const { finished, forms, last } = recall;
  const content: BackupContent = {
    settings: kept.settings,
    runs: kept.runs,
    finished,
    forms,
    last,
    aside: damaged.map((row) => rowAsText(row).slice(0, MOST_TEXT)),
  };
  return { content, damaged: damaged.length, taken: takenIds(runs, decisions, kept.runs) };
}

/** Ids that stand in the stores and under which nothing could be read. */
function takenIds(
  runs: readonly unknown[],
  decisions: readonly unknown[],
  sound: BackupContent["runs"],
): ReadonlySet<string> {
  const stored = [
    ...runs.map((row) => (row as { readonly id?: unknown } | null)?.id),
    ...decisions.map((row) => (row as { readonly run?: unknown } | null)?.run),
  ].filter((id) => typeof id === "string");
  const fine = new Set(sound.map(({ id }) => id));
  return new Set(stored.filter((id) => !fine.has(id)));
}
