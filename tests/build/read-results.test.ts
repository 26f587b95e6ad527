import { describe, expect, it } from "vitest";
import {
  countStep,
  readPlaywright,
  readVitest,
  readWords,
} from "../../scripts/test/read-results.mjs";

describe("numbers of a test run", () => {
  it("counts a file that could not start as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(readVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
      passed: 1,
      failed: 2,
    });
  });

  it("counts what passed only at a second try as a failure", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 };
    expect(readPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 2 });
  });

  it("reads a checker's last line of numbers", () => {
    const output = "1 passed, 0 failed\nmore\n12 passed, 3 failed\n";
    expect(readWords(output)).toEqual({ passed: 12, failed: 3 });
    expect(readWords("12 passed")).toBeUndefined();
  });
});

describe("what a step counts for", () => {
  const numbers = { passed: 4, failed: 0 };

  it.each([
    ["a good check without numbers", countStep(0, undefined, false), { passed: 1, failed: 0 }],
    ["a bad check without numbers", countStep(1, undefined, false), { passed: 0, failed: 1 }],
    ["good numbers", countStep(0, numbers, true), numbers],
    ["good numbers and a bad end", countStep(1, numbers, true), { passed: 4, failed: 1 }],
    ["bad numbers", countStep(1, { passed: 4, failed: 2 }, true), { passed: 4, failed: 2 }],
    ["no test at all", countStep(0, { passed: 0, failed: 0 }, true), { passed: 0, failed: 1 }],
    ["numbers that never came", countStep(0, undefined, true), { passed: 0, failed: 1 }],
  ])("is right for %s", (_, counted, expected) => {
    expect(counted).toEqual(expected);
  });
});
