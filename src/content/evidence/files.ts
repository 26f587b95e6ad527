/** The evidence, by file; a module of its own, so that it comes as one chunk. */
export const evidenceFiles: Readonly<Record<string, unknown>> = import.meta.glob(
  ["./*.json", "!./facts-ids.json"],
  { import: "default", eager: true },
);
