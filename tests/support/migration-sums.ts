import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../src/storage/migrations");

/** The checksum of each migration's file, by its name, in order. */
export function migrationSums(): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => /^\d{4}-.*\.ts$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, createHash("sha256").update(bytes).digest("hex")];
    }),
  );
}
