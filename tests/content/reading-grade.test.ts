import { describe, expect, it } from "vitest";
import { gradeOf, readingGradeCheck } from "../../src/content/checks/reading-grade.ts";
import { reportOf, textsOf } from "../support/planted.ts";

const story = "scenarios/id-card-renewal";
const heavy =
  "Administrative authorities systematically institutionalise documentation requirements applicable to individual identification procedures.";

describe("reading grade", () => {
  it("is low, and printed for every story", () => {
    const { looked, findings, notes } = reportOf(readingGradeCheck);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThan(200);
    expect(notes).toContainEqual(
      expect.stringMatching(/^id-card-renewal: English of school year \d\.\d$/),
    );
  });

  it("is found too high", () => {
    const { findings } = reportOf(readingGradeCheck, (copy) => {
      const texts = textsOf(copy, "en", story);
      for (const key of Object.keys(texts)) texts[key] = heavy;
    });
    expect(findings).toEqual([
      expect.stringMatching(
        /^locales\/en\/scenarios\/id-card-renewal\.json: reads like school year \d+\.\d, above 8/,
      ),
    ]);
  });

  it("rises with longer words and longer sentences", () => {
    const plain = gradeOf(["She walks home. The road is dark."]);
    expect(gradeOf(["She walks home and the road is dark and nobody is there."])).toBeGreaterThan(
      plain,
    );
    expect(gradeOf([heavy])).toBeGreaterThan(20);
    expect(gradeOf([])).toBe(0);
  });
});
