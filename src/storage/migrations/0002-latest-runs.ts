import type { Migration } from "./migration.ts";

/** Finds the latest run of each scenario without reading the others. */
export const latestRuns: Migration = (_database, transaction) => {
  transaction.objectStore("runs").createIndex("latest", ["scenario", "order"]);
};
