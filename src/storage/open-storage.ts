import type { LearnerRepository, ModelRepository, Stored, StorageTrouble } from "#engine/index.ts";
import { createConnection, type Connection, type ConnectionOptions } from "./database.ts";
import { createLearnerRepository } from "./learner-repository.ts";
import { createMemoryModel, createRefusingLearner } from "./memory-repository.ts";
import { createModelRepository } from "./model-repository.ts";
import type { Written } from "./run-rows.ts";

/** Where the model and the learner's things are read and written. */
export interface Storage {
  readonly model: ModelRepository;
  readonly learner: LearnerRepository;
  /** For what no first screen needs; where nothing can be kept it says so, at each use. */
  readonly connection: Connection;
  /** What this tab has read or written of each run. */
  readonly written: Written;
  /** Why nothing can be kept here; null where it can. */
  readonly trouble: StorageTrouble | null;
}

/** How to open the storage; the app passes at most `onBlocked`. */
export interface StorageOptions extends ConnectionOptions {
  /** Milliseconds to wait for the database, which another tab may block. */
  readonly patience?: number;
}

/** Opens the database; where that fails, or takes too long, memory stands in and the trouble is told. */
export async function openStorage(options: StorageOptions = {}): Promise<Storage> {
  let blocked = false;
  const connection = createConnection({
    ...options,
    onBlocked: () => {
      blocked = true;
      options.onBlocked?.();
    },
  });
  const written: Written = new Map();
  const opened = await openWithin(connection, options.patience ?? 3000, () =>
    blocked ? "blocked" : "failed",
  );
  if (!opened.ok) {
    connection.close();
    const { trouble } = opened;
    return {
      model: createMemoryModel(),
      learner: createRefusingLearner(trouble),
      connection,
      written,
      trouble,
    };
  }
  return {
    model: createModelRepository(connection),
    learner: createLearnerRepository(connection, written),
    connection,
    written,
    trouble: null,
  };
}

async function openWithin(
  connection: Connection,
  patience: number,
  whyLate: () => StorageTrouble,
): Promise<Stored<null>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Stored<null>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, trouble: whyLate() }), patience);
  });
  const opened = connection.use(() => Promise.resolve(null));
  const first = await Promise.race([opened, tooLong]);
  clearTimeout(timer);
  return first;
}
