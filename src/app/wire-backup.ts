import type { i18n as I18n } from "i18next";
import { createBackupStore, type BackupStore } from "#state/backup/index.ts";
import { createBackupRepository } from "#storage/backup-repository.ts";
import type { Storage } from "#storage/index.ts";
import { createSealer } from "#storage/seal.ts";
import type { AppTools } from "#ui/learner/app-tools.ts";

/** Makes what moves kept things to a file and back, at its first use. */
export function wireBackup(
  { connection, written }: Pick<Storage, "connection" | "written">,
  { keeping, story, settings, recall, library }: AppTools,
  i18n: I18n,
): BackupStore {
  return createBackupStore({
    repository: createBackupRepository(connection, written),
    keeping,
    story,
    settings,
    recall,
    sealer: createSealer(),
    known: async () => ({ model: await library.model([]), scenarioIds: library.scenarioIds }),
    showLanguage: (language) => i18n.changeLanguage(language),
  });
}
