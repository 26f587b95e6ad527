/** Moving what is kept to a file and back; read only by who opens that part of a screen. */
export type {
  BackupState,
  BackupTools,
  ChosenFile,
  FileIn,
  FileOut,
  PlannedImport,
} from "./backup-state.ts";
export { createBackupStore, type BackupStore } from "./backup-store.ts";
