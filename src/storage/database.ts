import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { InstalledPack, ModelRow, Stored } from "#engine/index.ts";
import { migrate, migrations, type Migration } from "./migrations/index.ts";
import type { CheckRow, RefresherRow } from "./recall-rows.ts";
import type { DecisionRow, RunRow, SettingsRow } from "./row-schema.ts";
import { openTrouble, useTrouble } from "./trouble.ts";

const NAME = "baljaguk";

/** Where the settings row stands; that it is there is the sign that the learner keeps. */
export const SETTINGS_KEY = "settings";

/** What the stores hold once every migration has run. */
export interface BaljagukSchema extends DBSchema {
  packs: { key: string; value: InstalledPack };
  model: { key: [string, string, string, string]; value: InstalledPack & ModelRow };
  settings: { key: string; value: SettingsRow };
  runs: { key: string; value: RunRow; indexes: { latest: [string, number] } };
  decisions: { key: [string, number]; value: DecisionRow };
  refreshers: { key: string; value: RefresherRow };
  checks: { key: string; value: CheckRow };
}

export type Database = IDBPDatabase<BaljagukSchema>;

/** The stores that hold the learner's own things; a change of them is one transaction over all. */
export const learnerStores = ["settings", "runs", "decisions", "refreshers", "checks"] as const;
export type LearnerStore = (typeof learnerStores)[number];

/** How to open the database; tests pass a name of their own and their own steps. */
export interface ConnectionOptions {
  readonly name?: string;
  readonly steps?: readonly Migration[];
  /** Told when another tab still holds an older version open, so that opening has to wait. */
  readonly onBlocked?: () => void;
  /** Told when another tab has erased everything. */
  readonly onErased?: () => void;
}

/** One connection, opened at first use and again after it was closed from outside. */
export interface Connection {
  /**
   * Does some work on the database; whatever goes wrong comes back as a trouble, never thrown. Where
   * another tab has erased it, only what the reader asks to keep `anew` makes a new one.
   */
  readonly use: <Value>(
    work: (database: Database) => Promise<Value>,
    options?: { readonly anew?: boolean },
  ) => Promise<Stored<Value>>;
  readonly close: () => void;
  /** Deletes the database and never opens it again. False where another tab holds on to it. */
  readonly erase: (patience?: number) => Promise<boolean>;
}

/** Touches nothing until the first use: in some frames even looking at `indexedDB` throws. */
export function createConnection(options: ConnectionOptions = {}): Connection {
  let opened: Promise<Database> | null = null;
  const drop = (): void => {
    opened = null;
  };
  let erasedBy: "nobody" | "another tab" | "us" = "nobody";
  const onGone = (isErased: boolean): void => {
    drop();
    if (!isErased) return;
    erasedBy = "another tab";
    options.onErased?.();
  };
  const use: Connection["use"] = async (work, { anew = false } = {}) => {
    // Opening it would make a new one.
    const mayOpen = erasedBy === "nobody" || (erasedBy === "another tab" && anew);
    if (!mayOpen) return { ok: false, trouble: "forgotten" };
    let database: Database;
    try {
      database = await (opened ??= open(options, onGone));
      if (erasedBy === "another tab") erasedBy = "nobody";
    } catch (error) {
      drop();
      return { ok: false, trouble: openTrouble(error) };
    }
    try {
      return { ok: true, value: await work(database) };
    } catch (error) {
      return { ok: false, trouble: useTrouble(error) };
    }
  };
  const close = (): void => {
    // Also a connection that is still being opened is closed, as soon as it is there.
    opened?.then(
      (database) => database.close(),
      () => undefined,
    );
    drop();
  };
  const erase: Connection["erase"] = async (patience = 3000) => {
    erasedBy = "us";
    close();
    return deleteWithin(options.name ?? NAME, patience);
  };
  return { use, close, erase };
}

/** Other tabs give it up when they are asked to; one that hangs must not hold this one up. */
async function deleteWithin(name: string, patience: number): Promise<boolean> {
  const late = new Promise<boolean>((done) => setTimeout(() => done(false), patience));
  // Where there are no databases at all it throws at once.
  const gone = Promise.resolve()
    .then(() => deleteDB(name))
    .then(
      () => true,
      () => false,
    );
  return Promise.race([gone, late]);
}

async function open(
  options: ConnectionOptions,
  onGone: (isErased: boolean) => void,
): Promise<Database> {
  const { name = NAME, steps = migrations, onBlocked } = options;
  if (!(globalThis.indexedDB as IDBFactory | undefined)) throw noDatabase();
  const database = await openDB(name, steps.length, {
    upgrade: (upgrading, oldVersion, _newVersion, transaction) => {
      void migrate(steps, oldVersion, upgrading, transaction);
    },
    blocked: () => onBlocked?.(),
    blocking: (_ours, theirs, event) => {
      // A newer app waits in another tab: our next use then finds the newer version and says so. Or
      // everything is erased there, which asks for no version.
      (event.target as IDBDatabase).close();
      onGone(theirs === null);
    },
    terminated: () => onGone(false),
  });
  // The one place where the structure that the migrations made gets its types.
  return database as unknown as Database;
}

const noDatabase = (): DOMException => new DOMException("no IndexedDB here", "SecurityError");
