import type { i18n as I18n } from "i18next";
import { createStore } from "zustand/vanilla";
import type { ContentLibrary } from "#content/index.ts";
import type { Kept, LearnerRepository, StorageTrouble } from "#engine/index.ts";
import { patiently } from "#pieces/index.ts";
import {
  createKeepingStore,
  createPlaceStore,
  createSettingsStore,
  createStoryStore,
  createWorldStore,
  type KeepingStore,
} from "#state/index.ts";
import type { AppTools, Remains, Surroundings } from "#ui/learner/app-tools.ts";

/** What the tools are made from: everything that differs between a browser, a build and a test. */
export interface ToolParts {
  readonly library: ContentLibrary;
  readonly learner: LearnerRepository;
  readonly recall: (keeping: KeepingStore) => ReturnType<AppTools["recall"]>;
  readonly backup: (tools: AppTools) => ReturnType<AppTools["backup"]>;
  readonly kept: { readonly value: Kept | null; readonly trouble: StorageTrouble | null };
  readonly i18n: I18n;
  readonly path: string;
  readonly newId: () => string;
  readonly pack: { readonly pack: string; readonly version: string };
  readonly lookAtStorage: AppTools["lookAtStorage"];
  readonly version: string;
  readonly tier: AppTools["tier"];
  readonly catchesBack: boolean;
  readonly leave: () => void;
  readonly saveFile: AppTools["saveFile"];
  readonly applyUpdate: () => void;
  readonly eraseAll: () => Promise<Remains>;
}

/** Everything the screens work with, tied together. */
export function makeTools(parts: ToolParts): AppTools {
  const { library, learner, kept, i18n, newId, pack } = parts;
  const keeping = createKeepingStore(learner, {
    trouble: kept.trouble,
    keeping: kept.value !== null,
    damaged: kept.value?.damaged ?? [],
  });
  const settings = createSettingsStore(keeping, {
    ...kept.value?.settings,
    language: i18n.language,
  });
  const story = createStoryStore(
    { library, keeping, newId, pack: pack.pack, packVersion: pack.version },
    kept.value?.runs ?? [],
  );
  const world = createWorldStore();
  story.store.subscribe(({ open }, before) => {
    // What the reader set belongs to the way on the screen: another one begins as documented.
    if (open && open.runId !== before.open?.runId) world.reset();
  });
  const place = createPlaceStore(parts.path);
  const surroundings = createStore<Surroundings>(() => ({
    readyOffline: false,
    takingIn: null,
    updateWaiting: false,
    lasting: null,
    offeredAt: null,
    erasure: null,
    erased: null,
  }));
  // Drawing without a browser, and taking over what was drawn, read how a store began: as it stands.
  for (const store of [keeping.store, settings.store, story.store, place.store, surroundings]) {
    store.getInitialState = store.getState;
  }
  const loadEarlier = async (): Promise<void> => {
    if (!keeping.store.getState().keeping) return;
    const all = await learner.load();
    if (!all.ok || !all.value) return;
    story.addKept(all.value.runs);
    keeping.store.setState({ damaged: all.value.damaged });
  };
  const tools: AppTools = {
    library,
    keeping,
    settings,
    story,
    place,
    world,
    surroundings,
    recall: onceWhileFine(() => parts.recall(keeping)),
    backup: onceWhileFine(() => parts.backup(tools)),
    loadEarlierRuns: onceWhileFine(() => patiently(loadEarlier)),
    lookAtStorage: parts.lookAtStorage,
    version: parts.version,
    tier: parts.tier,
    catchesBack: parts.catchesBack,
    leave: parts.leave,
    saveFile: parts.saveFile,
    setLanguage: (language) => {
      // Its texts may be long in coming, and another be asked for meanwhile: what is shown is kept.
      void i18n.changeLanguage(language).then(() => settings.change({ language: i18n.language }));
    },
    applyUpdate: parts.applyUpdate,
    keep: () => {
      void keeping.keep(settings.store.getState(), story.store.getState().runs, story.saveApart);
    },
    erase: async () => {
      surroundings.setState({ erasure: "under-way" });
      // A write that never ends must not hold it up.
      await Promise.race([keeping.stop(), new Promise((late) => setTimeout(late, 3000))]);
      const erased = await parts.eraseAll();
      story.forgetRuns();
      surroundings.setState({ erasure: "done", erased });
    },
  };
  return tools;
}

/** Asks once; where it failed, the next one who asks tries again. */
function onceWhileFine<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}
