import type {
  InstalledPack,
  LearnerRepository,
  ModelRepository,
  ModelRow,
  Run,
  Settings,
  Stored,
  StorageTrouble,
} from "#engine/index.ts";

/** The footprint model in memory, where the browser gives no storage. */
export function createMemoryModel(): ModelRepository {
  const packs = new Map<string, { readonly version: string; readonly rows: readonly ModelRow[] }>();
  const rowsOf = ({ pack, version }: InstalledPack): readonly ModelRow[] => {
    const found = packs.get(pack);
    return found?.version === version ? found.rows : [];
  };
  return {
    installed: (pack) => {
      const found = packs.get(pack);
      return done(found ? { pack, version: found.version } : null);
    },
    install: ({ pack, version }, rows) => {
      packs.set(pack, { version, rows: [...rows].sort(byId) });
      return done(null);
    },
    rows: (pack, kind, prefix = "") =>
      done(rowsOf(pack).filter((row) => row.kind === kind && row.id.startsWith(prefix))),
  };
}

/** The learner's things in memory: as in the database, for as long as the page lives. For tests. */
export function createMemoryLearner(): LearnerRepository {
  let settings: Settings | null = null;
  const runs = new Map<string, Run>();
  const inOrder = (): Run[] => [...runs.values()].sort((one, other) => one.order - other.order);
  const ifKept = (work: () => void): Promise<Stored<null>> => {
    if (!settings) return failed("forgotten");
    work();
    return done(null);
  };
  return {
    load: () => done(settings && { settings, runs: inOrder(), damaged: [] }),
    loadLatest: () => {
      const latest = new Map(inOrder().map((run) => [run.scenario, run]));
      return done(settings && { settings, runs: [...latest.values()], damaged: [] });
    },
    keep: (chosen, sofar) => {
      settings = chosen;
      for (const run of sofar) runs.set(run.id, run);
      return done([]);
    },
    saveRun: (run) => ifKept(() => runs.set(run.id, run)),
    saveSettings: (chosen) => ifKept(() => (settings = chosen)),
    removeRun: (id) => {
      runs.delete(id);
      return done(null);
    },
    forget: () => {
      settings = null;
      runs.clear();
      return done(null);
    },
  };
}

/** Where nothing can be kept: says why, to everything. Nothing may look kept that is not. */
export function createRefusingLearner(trouble: StorageTrouble): LearnerRepository {
  const refuse = (): Promise<Stored<never>> => failed(trouble);
  return {
    load: refuse,
    loadLatest: refuse,
    keep: refuse,
    saveRun: refuse,
    saveSettings: refuse,
    removeRun: refuse,
    forget: refuse,
  };
}

const done = <Value>(value: Value): Promise<Stored<Value>> => Promise.resolve({ ok: true, value });

const failed = (trouble: StorageTrouble): Promise<Stored<never>> =>
  Promise.resolve({ ok: false, trouble });

const byId = (one: ModelRow, other: ModelRow): number =>
  one.id < other.id ? -1 : Number(one.id > other.id);
