import type { Migration } from "./migration.ts";

/** The first structure: the model in rows, and the learner's settings, runs and decisions. */
export const initial: Migration = (database) => {
  database.createObjectStore("packs", { keyPath: "pack" });
  database.createObjectStore("model", { keyPath: ["pack", "version", "kind", "id"] });
  database.createObjectStore("settings");
  database.createObjectStore("runs", { keyPath: "id" });
  database.createObjectStore("decisions", { keyPath: ["run", "index"] });
};
