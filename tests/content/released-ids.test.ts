import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkedPack } from "../support/checked-pack.ts";
import { contentIds } from "../support/content-ids.ts";

const folder = "tests/fixtures/releases";
const released = existsSync(folder) ? readdirSync(folder) : [];
const now = contentIds(checkedPack().files);

describe("ids of released content", () => {
  it("are on record", () => {
    expect(released.length).toBeGreaterThan(0);
  });

  it.each(released)("of %s are all still there", (version) => {
    const then = JSON.parse(
      readFileSync(join(folder, version, "content-ids.json"), "utf8"),
    ) as typeof now;
    for (const [kind, ids] of Object.entries(then)) {
      expect(ids.length, kind).toBeGreaterThan(0);
      const gone = ids.filter((id) => !now[kind]?.includes(id));
      expect(
        gone,
        `${kind}: mark what is withdrawn with withdrawnSince; never rename or remove it`,
      ).toEqual([]);
    }
  });
});
