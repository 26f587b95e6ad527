import type { i18n as I18n } from "i18next";
import {
  createContentLibrary,
  fileSource,
  packRows,
  rowSource,
  scenarioIds,
} from "#content/index.ts";
import type { Kept, StorageTrouble } from "#engine/index.ts";
import { createI18n, loadTexts, pickLanguage } from "#i18n/index.ts";
import { askToPersist, persistAnswer } from "#pwa/storage-health.ts";
import { patiently } from "#pieces/index.ts";
import { openStorage, type Storage } from "#storage/index.ts";
import type { AppTools } from "#ui/learner/app-tools.ts";
import { pathInAddress } from "./address.ts";
import { catchesBack } from "./back-key.ts";
import type { Shown } from "./first-screen/contract.ts";
import { holdWays } from "./hold-ways.ts";
import { leave } from "./leave.ts";
import { makeTools } from "./make-tools.ts";
import { newId } from "./new-id.ts";
import { patientLibrary } from "./patient-library.ts";
import { saveFile } from "./save-file.ts";
import { packVersion, version } from "./version.ts";

const PACK = { pack: "core", version: packVersion };

export interface Wired {
  readonly tools: AppTools;
  readonly i18n: I18n;
  /** Writes the model into the database where it is not there yet; for when nothing else is to do. */
  readonly installModel: () => Promise<void>;
}

/**
 * Makes everything the screens work with; the only place that knows every layer. What is drawn
 * already decides language and place.
 */
export async function wire(applyUpdate: () => void, shown: Shown | null): Promise<Wired> {
  let onErased = (): void => undefined;
  const storage = await openStorage({ onErased: () => onErased() });
  const [kept, installed] = await Promise.all([
    loadKept(storage),
    storage.model.installed(PACK.pack),
  ]);
  const isInstalled = installed.ok && installed.value?.version === packVersion;
  const library = patientLibrary(
    createContentLibrary(
      isInstalled ? rowSource(storage.model, PACK) : fileSource,
      scenarioIds,
      fileSource,
    ),
  );
  const i18n = await createI18n({
    language:
      kept.value?.settings.language || (shown?.language ?? pickLanguage(null, navigator.languages)),
    load: (...asked) => patiently(() => loadTexts(...asked)),
    namespaces: ["common", "model", "said-by"],
  });
  const tools = makeTools({
    library,
    learner: storage.learner,
    recall: (keeping) =>
      patiently(async () => (await import("./wire-recall.ts")).wireRecall(storage, keeping)),
    backup: (made) =>
      patiently(async () => (await import("./wire-backup.ts")).wireBackup(storage, made, i18n)),
    kept,
    i18n,
    path: shown?.path ?? pathInAddress(location.hash, scenarioIds),
    newId,
    pack: PACK,
    lookAtStorage: () => patiently(async () => (await import("#pwa/stored-here.ts")).seenHere()),
    version,
    tier: tierOf(location),
    catchesBack: catchesBack(),
    leave,
    saveFile,
    applyUpdate,
    eraseAll: async () => (await import("./about-route.tsx")).eraseAll(storage),
  });
  const { keeping, story, surroundings } = tools;
  onErased = () => {
    surroundings.setState({ erasure: "elsewhere" });
    keeping.lost();
  };
  holdWays(story, keeping);
  keeping.store.subscribe((now, before) => {
    // What somebody asked to keep should not be the first to go when space runs short.
    if (now.keeping && !before.keeping)
      void askToPersist().then((lasting) => surroundings.setState({ lasting }));
  });
  if (kept.value) void persistAnswer().then((lasting) => surroundings.setState({ lasting }));
  const installModel = async (): Promise<void> => {
    if (!isInstalled) await storage.model.install(PACK, await packRows(fileSource, scenarioIds));
  };
  return { tools, i18n, installModel };
}

async function loadKept(
  storage: Storage,
): Promise<{ value: Kept | null; trouble: StorageTrouble | null }> {
  if (storage.trouble) return { value: null, trouble: storage.trouble };
  const loaded = await storage.learner.loadLatest();
  return loaded.ok
    ? { value: loaded.value, trouble: null }
    : { value: null, trouble: loaded.trouble };
}

function tierOf({ protocol, hostname }: Location): AppTools["tier"] {
  if (protocol === "file:") return "file";
  const ownMachine = hostname === "localhost" || hostname === "127.0.0.1";
  return protocol === "https:" || ownMachine ? "web" : "local-network";
}
