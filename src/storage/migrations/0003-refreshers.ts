import type { Migration } from "./migration.ts";

/** When stories were finished and what of them was recalled; what was told apart. */
export const refreshers: Migration = (database) => {
  database.createObjectStore("refreshers", { keyPath: "scenario" });
  database.createObjectStore("checks", { keyPath: "id" });
};
