import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migrations } from "#storage/migrations/index.ts";
import { migrationSums } from "../support/migration-sums.ts";

const releases = join(import.meta.dirname, "../fixtures/releases");
const read = (path: string): unknown => JSON.parse(readFileSync(join(releases, path), "utf8"));
const released = readdirSync(releases, { withFileTypes: true }).filter((each) =>
  each.isDirectory(),
);
const sums = migrationSums();

describe("released migrations", () => {
  it("are numbered without gaps, one file each", () => {
    const numbers = Object.keys(sums).map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(released.map(({ name }) => name))("stand as %s ran them", (version) => {
    const frozen = read(`${version}/migrations.json`) as Record<string, string>;
    const database = read(`${version}/database.json`) as { readonly version: number };
    // Each one that the release had, and nothing that came later.
    expect(Object.keys(frozen)).toEqual(Object.keys(sums).slice(0, database.version));
    expect(sums).toMatchObject(frozen);
  });
});
