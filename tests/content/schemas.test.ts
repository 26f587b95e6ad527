import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "../../scripts/write-schemas.ts";

const root = process.cwd();
const files = await schemaFiles(root);

describe("the JSON Schema of a pack", () => {
  it("is there for each part, and for nothing else", () => {
    const names = readdirSync(join(root, "docs/schema")).map((name) => join("docs/schema", name));
    expect(names.sort()).toEqual([...files.keys()].sort());
    expect(names).toHaveLength(4);
  });

  it.each([...files.keys()])("in %s is what our schemas say now (npm run schemas)", (path) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(files.get(path));
  });

  it("says what an id looks like, what must be there, and that nothing else may be", () => {
    const scenario = JSON.parse(files.get(join("docs/schema", "scenario.json")) ?? "{}") as {
      required: string[];
      additionalProperties: boolean;
      properties: Record<string, unknown>;
      $defs: Record<string, { pattern?: string }>;
    };
    expect(scenario.required).toContain("scenes");
    expect(scenario.required).toContain("trainer");
    expect(scenario.additionalProperties).toBe(false);
    expect(scenario.properties["id"]).toEqual({ $ref: "#/$defs/id" });
    expect(scenario.$defs["id"]?.pattern).toContain("[a-z0-9]");
  });
});
