import type { KeepingStore } from "#state/index.ts";
import { createRecallStore, type RecallStore } from "#state/recall/index.ts";
import type { Storage } from "#storage/index.ts";
import { createRecallRepository } from "#storage/recall-repository.ts";
import { localDay } from "./local-day.ts";

/** Makes the store of telling apart and recalling, at its first use, with what is kept of it. */
export async function wireRecall(
  { connection }: Pick<Storage, "connection">,
  keeping: KeepingStore,
): Promise<RecallStore> {
  const repository = createRecallRepository(connection);
  const loaded = keeping.store.getState().keeping ? await repository.load() : null;
  // `Date` and chance are looked at here; every layer below takes them as arguments.
  return createRecallStore(
    { repository, keeping, clock: () => localDay(), random: () => Math.random() },
    loaded?.ok ? loaded.value : null,
  );
}
