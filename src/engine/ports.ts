import type { ChoiceId, HolderId, ScenarioId, SceneId } from "./model/id.ts";
import type { Trace } from "./model/trace.ts";

/** Where one is in a scenario. `notice` comes before the first scene, `debrief` is the last screen. */
export type Stage = "notice" | "spot" | "choice" | "predict" | "reveal" | "debrief";

export interface StoryPlace {
  /** The scene; in the notice and the debrief the one before it, so that one may go back. */
  readonly scene: SceneId;
  readonly stage: Stage;
}

/** A decision as it was made, with its traces as they were shown. */
export interface MadeDecision {
  readonly scene: SceneId;
  readonly choice: ChoiceId;
  readonly traces: readonly Trace[];
  /** Who the reader thought would have a trace; null where it was skipped or not asked. */
  readonly guess: readonly HolderId[] | null;
}

/** One way through a scenario, in story order and without any clock time. */
export interface Run {
  readonly id: string;
  /** The pack and its version whose traces these are: a later version never rewrites them. */
  readonly pack: string;
  readonly packVersion: string;
  readonly scenario: ScenarioId;
  readonly start: SceneId;
  /** Runs are ordered by this number, not by time. */
  readonly order: number;
  readonly decisions: readonly MadeDecision[];
  readonly place: StoryPlace;
}

/** Whose word stands first where there are two: the Northern one with the Southern beside it, or the Southern. */
export type Vocabulary = "both" | "southern";

/** How large letters are, in hundredths of the browser's own size. */
export type TextSize = 100 | 125 | 150 | 200;

/** What the reader may set; kept only with "keep". */
export interface Settings {
  readonly language: string;
  /** `both` where it was never set. */
  readonly vocabulary?: Vocabulary;
  /** The browser's own where it was never set. */
  readonly textSize?: TextSize;
  /** Off where it was never set. */
  readonly readAloud?: boolean;
}

export type SaveState = "memory" | "saving" | "durable" | "failed";

/**
 * Why something is not kept: the browser refuses, a newer version of the app wrote the database, a tab
 * with an earlier version holds it, there is no room, a write failed, everything was taken away, or
 * another tab has gone on with this run. `still-kept`: it could not be taken away.
 */
export type StorageTrouble =
  "refused" | "newer" | "blocked" | "full" | "failed" | "forgotten" | "elsewhere" | "still-kept";

/** What the browser says of clearing what is kept by itself; `unknown` where it does not say. */
export type Lasting = "granted" | "refused" | "unknown";

export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: StorageTrouble };

export interface Kept {
  readonly settings: Settings;
  readonly runs: readonly Run[];
  /** Rows that could not be read, as they are. They stay where they are: nothing writes over them. */
  readonly damaged: readonly unknown[];
}

/** The learner's own things. Nothing is written before `keep`. */
export interface LearnerRepository {
  /** What is kept, or null where nothing is. */
  readonly load: () => Promise<Stored<Kept | null>>;
  /** The same with only the latest run of each scenario: it costs the same however many are kept. */
  readonly loadLatest: () => Promise<Stored<Kept | null>>;
  /**
   * Begins to keep: settings and runs so far, in one transaction. Gives the ids of runs that stand there
   * as another tab has stored them: those were left as they are.
   */
  readonly keep: (settings: Settings, runs: readonly Run[]) => Promise<Stored<readonly string[]>>;
  /** One decision: its traces and the place, in one strict transaction. Resolves when durable. */
  readonly saveRun: (run: Run) => Promise<Stored<null>>;
  readonly saveSettings: (settings: Settings) => Promise<Stored<null>>;
  readonly removeRun: (id: string) => Promise<Stored<null>>;
  /** Takes away everything of the learner; the model stays. */
  readonly forget: () => Promise<Stored<null>>;
}

/** One row of the footprint model: read by pack, version, kind and id. */
export interface ModelRow {
  readonly kind: string;
  readonly id: string;
  readonly data: unknown;
}

export interface InstalledPack {
  readonly pack: string;
  readonly version: string;
}

/** The footprint model in rows; a pack is there whole or not at all. */
export interface ModelRepository {
  readonly installed: (pack: string) => Promise<Stored<InstalledPack | null>>;
  /** Replaces a pack's rows in one transaction. */
  readonly install: (pack: InstalledPack, rows: readonly ModelRow[]) => Promise<Stored<null>>;
  /** Rows of one kind whose id starts with `prefix`: one scenario's rows at a time. */
  readonly rows: (
    pack: InstalledPack,
    kind: string,
    prefix?: string,
  ) => Promise<Stored<readonly ModelRow[]>>;
}

/** A day of the local calendar: `2026-11-03`. */
export type CalendarDay = string;

/** When a story's last screen was first reached, and which refreshers were done since: 1, 7, 30. */
export interface Finished {
  readonly scenario: ScenarioId;
  readonly day: CalendarDay;
  readonly done: readonly number[];
}

/** What was answered to one thing to tell apart. */
export interface Told {
  /** The item's id. */
  readonly item: string;
  readonly answer: "leaves-trace" | "none-known" | "not-known";
  readonly certainty: "sure" | "fairly" | "guess";
}

/** The six fixed things before a story (A) or after it (B), as they were told apart. */
export interface ToldForm {
  readonly scenario: ScenarioId;
  readonly form: "A" | "B";
  readonly told: readonly Told[];
}

/** What is kept of telling apart and recalling. */
export interface KeptRecall {
  readonly finished: readonly Finished[];
  readonly forms: readonly ToldForm[];
  /** The items shown last: none of them comes twice in a row. */
  readonly last: readonly string[];
  /** Rows that could not be read, as they are; nothing writes over them. */
  readonly damaged: readonly unknown[];
}

/** Telling apart and recalling, beside the learner's runs; `forget` of these takes both away. */
export interface RecallRepository {
  readonly load: () => Promise<Stored<KeptRecall>>;
  readonly saveFinished: (finished: Finished) => Promise<Stored<null>>;
  readonly saveForm: (form: ToldForm) => Promise<Stored<null>>;
  readonly saveLast: (items: readonly string[]) => Promise<Stored<null>>;
}

/** Everything that is kept of the reader, as one file holds it. */
export interface BackupContent {
  readonly settings: Settings;
  readonly runs: readonly Run[];
  readonly finished: readonly Finished[];
  readonly forms: readonly ToldForm[];
  readonly last: readonly string[];
  /** Rows that could not be read, written out as text. They are never taken in again. */
  readonly aside: readonly string[];
}

/** What stays when a file is taken in: what is kept here too, or the file's alone. */
export type ImportWay = "merge" | "replace";

/** What taking a file in changes, in numbers: told before, and held to when it is done. */
export interface ImportChanges {
  /** Runs that are only in the file. */
  readonly added: number;
  /** Runs that are kept here too, and further on in the file. */
  readonly further: number;
  /** Runs that went another way here: both stay. */
  readonly beside: number;
  /** Runs that are here as the file has them, or further on. */
  readonly same: number;
  /** Runs kept here that go. */
  readonly removed: number;
  /** Whether the file's settings take the place of those here. */
  readonly settings: boolean;
  /** Whether days of stories and answers told apart change. */
  readonly recall: boolean;
  /** Rows here that cannot be read and go. */
  readonly damagedRemoved: number;
}

/** All that is kept, and how many rows of it could not be read. */
export interface KeptAll {
  readonly content: BackupContent;
  readonly damaged: number;
  /** Ids under which rows stand that could not be read: nothing may be written there. */
  readonly taken: ReadonlySet<string>;
}

/** What is to be taken in, and what the reader was told about it. */
export interface Import {
  readonly content: BackupContent;
  readonly way: ImportWay;
  readonly expected: ImportChanges;
  /** What this visit has in memory, where nothing is kept yet and the reader has agreed to keep. */
  readonly visit: BackupContent | null;
}

/** Everything that is kept, read and written as a whole. */
export interface BackupRepository {
  /** Null where nothing is kept. */
  readonly read: () => Promise<Stored<KeptAll | null>>;
  /**
   * All of it or nothing, in one strict transaction. Null where other things stand here by now than
   * the reader was told of: then nothing is written.
   */
  readonly takeIn: (wanted: Import) => Promise<Stored<KeptAll | null>>;
}

/** Where new ids come from; tests pass a counter. */
export type IdSource = () => string;

/** Which day it is where the reader is; tests pass their own. */
export type Clock = () => CalendarDay;

/** A number from 0 to below 1; tests pass a series of their own. */
export type RandomSource = () => number;
