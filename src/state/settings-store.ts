import { createStore } from "zustand/vanilla";
import type { Settings } from "#engine/index.ts";
import type { KeepingStore } from "./keeping-store.ts";

export type SettingsStore = ReturnType<typeof createSettingsStore>;

/** What the reader has set, in memory; what changes is stored too while things are kept. */
export function createSettingsStore(keeping: KeepingStore, first: Settings) {
  const store = createStore<Settings>(() => first);
  return {
    store,
    change: (part: Partial<Settings>): void => {
      store.setState(part);
      void keeping.saveSettings(store.getState());
    },
  };
}
