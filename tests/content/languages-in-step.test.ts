import { describe, expect, it } from "vitest";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
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
      `${file}: "roster.9" was never confirmed → read both languages, then: npm run confirm:texts -- ${story}:roster.9`,
    ],
    [
      "a text that is gone",
      (copy) => {
        for (const language of ["ko", "en"]) delete textsOf(copy, language, story)["roster.1"];
      },
      `${file}: "roster.1" was removed in every language → if that is meant: npm run confirm:texts -- ${story}:roster.1`,
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

  const counted = Object.keys(marksOf(readPackFiles(process.cwd()).texts)[story] ?? {}).length;

  it("are told of a whole new story in one line", () => {
    const { findings } = reportOf(languagesInStepCheck, (copy) => {
      copy.confirmed[story] = {};
    });
    expect(findings).toEqual([
      `${file}: ${counted} texts were never confirmed → npm run confirm:texts lists them; read both languages, then: npm run confirm:texts -- ${story}`,
    ]);
  });

  it("are told of each of a few, and warned where the file's name would confirm more", () => {
    const findingsOf = (never: number, changed: string[]) =>
      reportOf(languagesInStepCheck, (copy) => {
        const confirmed = Object.entries(copy.confirmed[story] ?? {});
        copy.confirmed[story] = Object.fromEntries(confirmed.slice(never));
        for (const key of changed) change(copy, "ko", key);
      }).findings;
    expect(findingsOf(5, [])).toHaveLength(5);
    expect(findingsOf(6, [])).toHaveLength(1);
    const [many, one, ...others] = findingsOf(6, ["lost.1"]);
    expect(many).toContain(`lists them; mend what else waits in this file, read both languages`);
    expect(one).toContain(`"lost.1" changed in ko, not in en → put them in step, then: `);
    expect(others).toEqual([]);
  });

  it("are in step again once what changed is confirmed", () => {
    const { findings } = reportOf(languagesInStepCheck, (copy) => {
      change(copy, "ko", "roster.1");
      Object.assign(copy.confirmed, marksOf(copy.texts));
    });
    expect(findings).toEqual([]);
  });
});
