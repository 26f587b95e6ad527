/** The tables of `core`, by file; a module of its own, so that they come as one chunk. */
export const coreFiles: Readonly<Record<string, unknown>> = import.meta.glob("./*.json", {
  import: "default",
  eager: true,
});
