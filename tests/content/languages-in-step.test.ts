import { describe, expect, it } from "vitest";
import { languagesInStepCheck, marksOf } from "../../src/content/checks/languages-in-step.ts";
import { reportOf, textsOf, type LoosePack } from "../support/planted.ts";

const story = "scenarios/id-card-renewal";
const file = `locales/*/${story}.json`;
const change = (copy: LoosePack, language: string, key: string) => {
  const texts = textsOf(copy, language, story);
  texts[key] = `${texts[key] ?? ""} !`;
};

describe("languages", () => {
  it("are in step, every text confirmed", () => {
    const { looked, findings } = reportOf(languagesInStepCheck);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThan(2000);
  });

  const faults: [string, (copy: LoosePack) => void, string][] = [
    [
      "a Korean text changed alone",
      (copy) => change(copy, "ko", "roster.1"),
      `${file}: "roster.1" changed in ko, not in en → put them in step, then: npm run confirm:texts -- ${story}:roster.1`,
    ],
    [
      "an English text changed alone",
      (copy) => change(copy, "en", "roster.1"),
      `${file}: "roster.1" changed in en, not in ko`,
    ],
    [
      "both changed and not confirmed",
      (copy) => {
        change(copy, "ko", "roster.1");
        change(copy, "en", "roster.1");
      },
      `${file}: "roster.1" changed in every language`,
    ],
    [
      "a new text",
      (copy) => {
        textsOf(copy, "ko", story)["roster.9"] = "새 글입니다.";
        textsOf(copy, "en", story)["roster.9"] = "A new text.";
      },
      `${file}: "roster.9" was never confirmed`,
    ],
    [
      "a text that is gone",
      (copy) => {
        for (const language of ["ko", "en"]) delete textsOf(copy, language, story)["roster.1"];
      },
      `${file}: "roster.1" is gone, but still confirmed`,
    ],
    [
      "a variable lost in one language",
      (copy) => (textsOf(copy, "en", "common")["scene.progress"] = "Scene {{at}}"),
      `locales/en/common.json: "scene.progress" names at, in ko at, of → name the same variables`,
    ],
  ];
  it.each(faults)("are not in step with %s", (_, plant, message) => {
    const { findings } = reportOf(languagesInStepCheck, plant);
    expect(findings).toContainEqual(expect.stringContaining(message));
  });

  it("are in step again once what changed is confirmed", () => {
    const { findings } = reportOf(languagesInStepCheck, (copy) => {
      change(copy, "ko", "roster.1");
      Object.assign(copy.confirmed, marksOf(copy.texts));
    });
    expect(findings).toEqual([]);
  });
});
