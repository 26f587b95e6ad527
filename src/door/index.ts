/** The door for files: what is imported comes through `takeIn`, and nothing else. */
export { FILE_VERSION } from "./backup/file-form.ts";
export { canonical } from "./canonical.ts";
export { planImport, type ImportPlan } from "./backup/plan-import.ts";
export type { KnownContent } from "./backup/references.ts";
export type { Sealed, Sealer } from "./backup/sealed.ts";
export { rowAsText, writeFile } from "./backup/write-backup.ts";
export { LEAST_ROUNDS, MOST_BYTES, MOST_ROUNDS, MOST_TEXT } from "./limits.ts";
export type { Refusal, Taken } from "./refusal.ts";
export { sizeRefusal, takeIn, type TakenFile } from "./take-in.ts";
