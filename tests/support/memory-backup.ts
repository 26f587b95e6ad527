import type { i18n as I18n } from "i18next";
import { planImport } from "#door/index.ts";
import type { BackupContent, BackupRepository, KeptAll, LearnerRepository } from "#engine/index.ts";
import { createBackupStore, type BackupTools } from "#state/backup/index.ts";
import { createSealer } from "#storage/seal.ts";
import type { AppTools } from "#ui/learner/app-tools.ts";

/** What is kept, read and written whole, on a learner's things in memory. */
export function createMemoryBackup(learner: LearnerRepository): BackupRepository {
  let recalled: Pick<BackupContent, "finished" | "forms" | "last"> = {
    finished: [],
    forms: [],
    last: [],
  };
  const read: BackupRepository["read"] = async () => {
    const loaded = await learner.load();
    if (!loaded.ok || !loaded.value) return loaded.ok ? { ok: true, value: null } : loaded;
    const { settings, runs } = loaded.value;
    const content = { settings, runs, ...recalled, aside: [] };
    return { ok: true, value: { content, damaged: 0, taken: new Set<string>() } };
  };
  return {
    read,
    takeIn: async ({ content, way, visit }) => {
      const stored = await read();
      if (!stored.ok) return stored;
      const here: KeptAll | null =
        stored.value ?? (visit && { content: visit, damaged: 0, taken: new Set() });
      if (!here) return { ok: false, trouble: "forgotten" };
      const { after } = planImport(here, content, way);
      if (way === "replace") await learner.forget();
      await learner.keep(after.settings, after.runs);
      const { finished, forms, last } = after;
      recalled = { finished, forms, last };
      return { ok: true, value: { content: after, damaged: 0, taken: new Set<string>() } };
    },
  };
}

/** The store that moves things to a file and back, on a learner's things in memory. */
export function memoryBackup(
  { keeping, story, settings, recall, library }: AppTools,
  learner: LearnerRepository,
  i18n: I18n,
  other: Partial<BackupTools> = {},
) {
  return createBackupStore({
    repository: createMemoryBackup(learner),
    keeping,
    story,
    settings,
    recall,
    sealer: createSealer(),
    known: async () => ({ model: await library.model([]), scenarioIds: library.scenarioIds }),
    showLanguage: (language) => i18n.changeLanguage(language),
    ...other,
  });
}
