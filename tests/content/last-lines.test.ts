import { describe, expect, it } from "vitest";
import { lastLines } from "../../scripts/content/last-lines.ts";
import { readWords } from "../../scripts/test/read-results.mjs";

const checks = ["schema", "conclusions", "languages in step"];

describe("the last lines of check:content", () => {
  it("name what failed", () => {
    const failed = ["conclusions", "languages in step"];
    expect(lastLines(checks, failed).at(-1)).toBe("failed: conclusions, languages in step");
  });

  it("are the numbers alone where nothing failed", () => {
    expect(lastLines(checks, [])).toEqual(["3 passed, 0 failed"]);
  });

  it("keep the numbers where npm test reads them", () => {
    const output = lastLines(checks, ["schema"]).join("\n");
    expect(readWords(output)).toEqual({ passed: 2, failed: 1 });
  });
});
