import { createContext, useContext, type ReactNode } from "react";
import type { StoreApi } from "zustand";
import type { Lasting } from "#engine/index.ts";
import type {
  KeepingStore,
  PlaceStore,
  SettingsStore,
  StoryStore,
  WorldStore,
} from "#state/index.ts";
import type { BackupStore } from "#state/backup/index.ts";
import type { RecallStore } from "#state/recall/index.ts";
import type { Value } from "#engine/index.ts";
import type { Library } from "./content-types.ts";

/** How much of this app was found on the device after everything was erased. */
export interface Remains {
  readonly databases: number;
  readonly caches: number;
  readonly workers: number;
}

/** What the surroundings have told since the start. */
export interface Surroundings {
  readonly readyOffline: boolean;
  /** How far the first installation is; null before and after it. */
  readonly takingIn: { readonly done: number; readonly of: number } | null;
  readonly updateWaiting: boolean;
  /** Whether the browser lets last what is kept; null before it was asked. */
  readonly lasting: Lasting | null;
  /** The scene under whose reveal the offer to keep stands; one in a visit. */
  readonly offeredAt: string | null;
  /** Whether everything is being erased, or was, here or in another tab; null while nothing was. */
  readonly erasure: "under-way" | "done" | "elsewhere" | null;
  /** What was found after everything was erased; null while nothing was. */
  readonly erased: Remains | null;
  /** Draws a text so that its terms can be opened in it, once the glossary is there. */
  readonly markTerms?: (text: string) => ReactNode;
}

/** What can be seen of this app in the browser's storage: its database, and its files for offline use. */
export interface StoredHere {
  readonly database: Value;
  readonly files: Value;
}

/** Everything the screens work with; made in one place, by src/app. */
export interface AppTools {
  readonly library: Library;
  readonly story: StoryStore;
  readonly keeping: KeepingStore;
  readonly settings: SettingsStore;
  readonly place: PlaceStore;
  readonly world: WorldStore;
  /** Telling apart and recalling; made when it is first asked for. */
  readonly recall: () => Promise<RecallStore>;
  /** Moving what is kept to a file and back; made when it is first asked for. */
  readonly backup: () => Promise<BackupStore>;
  readonly surroundings: StoreApi<Surroundings>;
  /** Brings every kept run into the story store; at the start only the latest of each story is there. */
  readonly loadEarlierRuns: () => Promise<void>;
  /** Looks into the browser's storage as it is now. */
  readonly lookAtStorage: () => Promise<StoredHere>;
  readonly version: string;
  /** How this copy is shipped; each way has its own honest words. */
  readonly tier: "web" | "local-network" | "file";
  /** Whether the system's Back can be caught, so that it takes one step inside the app. */
  readonly catchesBack: boolean;
  readonly leave: () => void;
  /** Hands the reader a file of plain JSON. */
  readonly saveFile: (name: string, content: Readonly<Record<string, unknown>>) => void;
  readonly setLanguage: (language: string) => void;
  readonly applyUpdate: () => void;
  /** Begins to keep what this visit has. */
  readonly keep: () => void;
  /** Takes everything of this app off the device; what is then found stands in the surroundings. */
  readonly erase: () => Promise<void>;
}

export const AppToolsContext = createContext<AppTools | null>(null);

/** The app's tools; screens use them, components do not. */
export function useAppTools(): AppTools {
  const tools = useContext(AppToolsContext);
  if (!tools) throw new Error("useAppTools needs an AppToolsContext above it.");
  return tools;
}
