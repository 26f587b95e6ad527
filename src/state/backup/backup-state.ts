import type { ImportPlan, Refusal, Sealed, Sealer, KnownContent } from "#door/index.ts";
import type {
  BackupContent,
  BackupRepository,
  ImportChanges,
  ImportWay,
  StorageTrouble,
} from "#engine/index.ts";
import type { KeepingStore } from "../keeping-store.ts";
import type { RecallStore } from "../recall/index.ts";
import type { SettingsStore } from "../settings-store.ts";
import type { StoryStore } from "../story-store.ts";

/** How far a file on its way out has come. */
export type FileOut =
  | { readonly at: "ready" | "working" | "nothing" | "no-passphrase" }
  | { readonly at: "made"; readonly bytes: Uint8Array<ArrayBuffer>; readonly sealed: boolean }
  | { readonly at: "refused"; readonly refusal: Refusal }
  | { readonly at: "failed"; readonly trouble: StorageTrouble };

/** A file that could be taken in, with what each way would change. */
export interface PlannedImport {
  readonly at: "planned";
  readonly content: BackupContent;
  readonly plans: Readonly<Record<ImportWay, ImportPlan>>;
  /** Nothing is kept here yet: taking in would begin to keep, so it is asked for first. */
  readonly visit: BackupContent | null;
  readonly damaged: number;
  /** Other things stand here than when this was shown first: it is shown anew. */
  readonly changed: boolean;
}

/** How far a file on its way in has come. */
export type FileIn =
  | { readonly at: "ready" | "working" | "unreadable" }
  | { readonly at: "refused"; readonly refusal: Refusal }
  | { readonly at: "locked"; readonly sealed: Sealed; readonly wrong: boolean }
  | PlannedImport
  | { readonly at: "done"; readonly way: ImportWay; readonly changes: ImportChanges }
  | { readonly at: "failed"; readonly trouble: StorageTrouble };

export interface BackupState {
  /** Another number after each step: the same outcome again is news too. */
  readonly turns: { readonly out: number; readonly in: number };
  readonly out: FileOut;
  readonly in: FileIn;
}

/** What moving things to a file and back works with. */
export interface BackupTools {
  readonly repository: BackupRepository;
  readonly keeping: KeepingStore;
  readonly story: StoryStore;
  readonly settings: SettingsStore;
  readonly recall: () => Promise<RecallStore>;
  /** Null where the browser cannot seal. */
  readonly sealer: Sealer | null;
  readonly known: () => Promise<KnownContent>;
  readonly showLanguage: (language: string) => Promise<unknown>;
}

/** A file as a browser gives it. */
export interface ChosenFile {
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}
