import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const parts = ["core", "evidence", "scenarios"];

/** The version with a mark of the content itself: content that differs is another version of the pack. */
export function packVersion(root: string, version: string): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const folder = join(root, "src/content", part);
    for (const name of readdirSync(folder).sort()) {
      hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return `${version}+${hash.digest("hex").slice(0, 8)}`;
}
