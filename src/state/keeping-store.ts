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
type Job = () => ReturnType<LearnerRepository["saveRun"]>;
/** Something to store, and what to do where another tab has gone on with it. */
interface Unsaved {
  readonly job: Job;
  readonly apart: () => void;
}

const nothingKept = { keeping: false, saved: "memory", damaged: [] } as const;

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
  // What is not stored yet, by name: only when nothing is left may "durable" be said.
  const unsaved = new Map<string, Unsaved>();
  let last: Promise<unknown> = Promise.resolve();

  const lose = (): void => {
    unsaved.clear();
    store.setState({ ...nothingKept, trouble: "forgotten" });
  };
  /** Writes what waits under a name; nothing where it has been dropped meanwhile. */
  const write = async (name: string): Promise<boolean> => {
    const waiting = unsaved.get(name);
    if (!waiting) return true;
    const { job } = waiting;
    const result = await job().catch(() => ({ ok: false, trouble: "failed" }) as const);
    if (result.ok && unsaved.get(name)?.job === job) unsaved.delete(name);
    if (result.ok) return true;
    // Taken away in another tab or by the browser: then nothing is kept in this one either.
    if (result.trouble === "forgotten") {
      lose();
    } else if (name === "forget") {
      // All that was kept still is; what was decided since is not added to it.
      store.setState({ saved: unsaved.size > 1 ? "failed" : "durable", trouble: "still-kept" });
    } else if (result.trouble === "elsewhere") {
      unsaved.delete(name);
      waiting.apart();
    } else store.setState({ saved: "failed", trouble: result.trouble });
    return false;
  };
  /** Writes what is not stored, one after another; what failed before is tried again. */
  const flush = async (): Promise<boolean> => {
    let fine = true;
    for (const name of [...unsaved.keys()]) {
      fine = (await write(name)) && fine;
      // Nothing is stored for somebody who has asked to have it taken away.
      if (name === "forget" && !fine) break;
    }
    if (store.getState().keeping && unsaved.size === 0) {
      store.setState({ saved: "durable", trouble: null });
    }
    return fine;
  };
  const flushInTurn = (): Promise<boolean> => {
    store.setState({ saved: "saving" });
    const done = last.then(flush);
    last = done;
    return done;
  };
  const save = (name: string, job: Job, apart = (): void => undefined): Promise<boolean> => {
    if (!store.getState().keeping) return Promise.resolve(true);
    unsaved.set(name, { job, apart });
    return flushInTurn();
  };

  return {
    store,
    /** Begins to keep; `apart` with each run that another tab has gone on with meanwhile. */
    keep: async (
      settings: Settings,
      runs: readonly Run[],
      apart: (runId: string) => void,
    ): Promise<void> => {
      // From here on whatever is decided waits its turn behind this write.
      store.setState({ answered: true, keeping: true });
      const kept = await save("keep", async () => {
        const result = await learner.keep(settings, runs);
        if (!result.ok) return result;
        // In the same turn: these wait to be stored before "durable" is said.
        for (const runId of result.value) apart(runId);
        return { ok: true, value: null };
      });
      if (!kept && unsaved.has("keep")) {
        unsaved.clear();
        store.setState({ keeping: false });
      }
    },
    decline: (): void => store.setState({ answered: true }),
    forget: async (): Promise<void> => {
      await last;
      unsaved.clear();
      // Where it fails it waits like anything else: it is tried again before the next thing is stored.
      const job: Job = async () => {
        const result = await learner.forget();
        if (result.ok) {
          unsaved.clear();
          store.setState({ ...nothingKept, trouble: null });
        }
        return result;
      };
      unsaved.set("forget", { job, apart: () => undefined });
      const done = last.then(flush);
      last = done;
      await done;
    },
    /** Everything was taken away in another tab. */
    lost: (): void => {
      if (store.getState().keeping) lose();
    },
    /** Stores what could not be stored before, now that there may be room for it. */
    tryAgain: (): Promise<boolean> => (unsaved.size > 0 ? flushInTurn() : Promise.resolve(true)),
    /** Stores a run; `apart` where another tab has gone on with it, so that it needs a name of its own. */
    saveRun: (run: Run, apart?: () => void): Promise<boolean> =>
      save(`run ${run.id}`, () => learner.saveRun(run), apart),
    /** Writes nothing from here on; what is on its way is waited for. */
    stop: async (): Promise<void> => {
      store.setState({ keeping: false });
      unsaved.clear();
      await last;
      store.setState({ ...nothingKept, answered: true, trouble: null });
    },
    removeRun: (id: string): Promise<boolean> => save(`run ${id}`, () => learner.removeRun(id)),
    saveSettings: (settings: Settings): Promise<boolean> =>
      save("settings", () => learner.saveSettings(settings)),
    /** Stores something else of the learner's, in its turn; the last job of a name counts. */
    save,
    /** Does something with all that is kept, after what waits to be stored and before what comes. */
    inTurn: <Value>(job: () => Promise<Value>): Promise<Value> => {
      const done = last.then(job);
      last = done.catch(() => undefined);
      return done;
    },
    /** What stands here now came from a file, in one piece: nothing waits to be stored. */
    tookIn: (): void => {
      unsaved.clear();
      store.setState({ keeping: true, answered: true, saved: "durable", trouble: null });
    },
  };
}
