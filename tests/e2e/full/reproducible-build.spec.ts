import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { buildCopy } from "../../support/build-copy.ts";

function hashes(dir: string): Readonly<Record<string, string>> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(dir.length),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}

test("the same source gives the same bytes in another folder, time zone and language", async () => {
  const here = await buildCopy({ env: { TZ: "Asia/Seoul", LANG: "ko_KR.UTF-8" } });
  const there = await buildCopy({ env: { TZ: "America/Lima", LANG: "C" } });
  const found = hashes(here.dist);
  expect(Object.keys(found).length).toBeGreaterThan(8);
  expect(hashes(there.dist)).toEqual(found);
  await Promise.all([here.remove(), there.remove()]);
});
