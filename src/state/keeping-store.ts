import { createStore } from "zustand/vanilla";
import type { LearnerRepository, Run, SaveState, Settings, StorageTrouble } from "#engine/index.ts";

export interface KeepingState {
  /** Whether the reader has said that things are to be kept here. */
  readonly keeping: boolean;
  /** Whether the offer to keep has been answered (or there is nothing to keep in). */
  readonly answered: boolean;
  readonly saved: SaveState;
  readonly trouble: StorageTrouble | null;
  readonly damaged: readonly unknown[];
}

export type KeepingStore = ReturnType<typeof createKeepingStore>;

/** Everything that writes about the learner goes through here; until `keep` it writes nothing. */
export function createKeepingStore(
  learner: LearnerRepository,
  found: { trouble: StorageTrouble | null; keeping: boolean; damaged: readonly unknown[] },
) {
  const store = createStore<KeepingState>(() => ({
    keeping: found.keeping,
    answered: found.keeping || found.trouble !== null,
    saved: found.keeping ? "durable" : "memory",
    trouble: found.trouble,
    damaged: found.damaged,
  }));
  // Writes are made one after another, so that "durable" is said only when the last one is.
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  const write = async (job: () => ReturnType<LearnerRepository["saveRun"]>): Promise<boolean> => {
    store.setState({ saved: "saving" });
    open += 1;
    const done = last.then(job);
    last = done.catch(() => undefined);
    const result = await done.catch(() => ({ ok: false, trouble: "failed" }) as const);
    open -= 1;
    if (!result.ok) store.setState({ saved: "failed", trouble: result.trouble });
    else if (open === 0 && store.getState().saved !== "failed")
      store.setState({ saved: "durable" });
    return result.ok;
  };
  const ifKeeping = (job: () => ReturnType<LearnerRepository["saveRun"]>): Promise<boolean> =>
    store.getState().keeping ? write(job) : Promise.resolve(true);

  return {
    store,
    keep: async (settings: Settings, runs: readonly Run[]): Promise<void> => {
      store.setState({ answered: true });
      const kept = await write(() => learner.keep(settings, runs));
      store.setState(kept ? { keeping: true } : { keeping: false });
    },
    decline: (): void => store.setState({ answered: true }),
    forget: async (): Promise<void> => {
      const gone = await write(() => learner.forget());
      if (gone) store.setState({ keeping: false, saved: "memory", trouble: null });
    },
    saveRun: (run: Run): Promise<boolean> => ifKeeping(() => learner.saveRun(run)),
    removeRun: (id: string): Promise<boolean> => ifKeeping(() => learner.removeRun(id)),
    saveSettings: (settings: Settings): Promise<boolean> =>
      ifKeeping(() => learner.saveSettings(settings)),
  };
}
