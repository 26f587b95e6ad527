import { describe, expect, it } from "vitest";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import { glossaryCheck } from "../../src/content/checks/glossary.ts";
import { plainWordsCheck } from "../../src/content/checks/plain-words.ts";
import { textsCompleteCheck } from "../../src/content/checks/texts-complete.ts";
import { loadGlossary } from "../../src/content/glossary.ts";
import { findingsAfter } from "../support/planted.ts";

const pack = readPackFiles(process.cwd());
const file = "src/content/glossary.json";

interface Copy {
  readonly glossary: Record<string, unknown>[];
  readonly texts: Record<string, { glossary: Record<string, string> }>;
}

const checks = [glossaryCheck, textsCompleteCheck, plainWordsCheck];

function put(copy: Copy, id: string, field: string, value: unknown): void {
  const term = copy.glossary.find((each) => each["id"] === id);
  if (!term) throw new Error(`no term ${id}`);
  term[field] = value;
}

function texts(copy: Copy, language: string): Record<string, string> {
  const own = copy.texts[language];
  if (!own) throw new Error(`no texts in ${language}`);
  return own.glossary;
}

describe("the glossary", () => {
  it("is found in order, all of it", () => {
    const { looked, findings } = glossaryCheck.run(pack);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(82);
  });

  it("is loaded as it is in the file", async () => {
    expect(await loadGlossary()).toEqual(pack.glossary);
  });

  const faults: [string, (copy: Copy) => void, string][] = [
    [
      "a field the schema does not know",
      (copy) => put(copy, "citizen-card", "grade", "H"),
      `${file}: 0.grade:`,
    ],
    [
      "a term that stands twice",
      (copy) => copy.glossary.push({ ...copy.glossary[0] }),
      `${file}: "citizen-card" stands twice`,
    ],
    [
      "an unknown source",
      (copy) => put(copy, "citizen-card", "sources", ["DNK95"]),
      `${file}: "citizen-card" names an unknown source "DNK95"`,
    ],
    [
      "a form to be opened that stands in no story",
      (copy) => {
        texts(copy, "ko")["citizen-card.in-text"] = "공민증, 주민증";
      },
      'locales/ko/glossary.json: "citizen-card.in-text" names "주민증"',
    ],
    [
      "a term verified by nothing",
      (copy) => put(copy, "tablet", "verified", true),
      `${file}: "tablet" is verified by no source`,
    ],
    [
      "a missing English note",
      (copy) => delete texts(copy, "en")["citizen-card.note"],
      `locales/en/glossary.json: "citizen-card.note" is missing`,
    ],
    [
      "a missing Korean word",
      (copy) => delete texts(copy, "ko")["citizen-card.north"],
      `locales/ko/glossary.json: "citizen-card.north" is missing`,
    ],
    [
      "an empty word",
      (copy) => (texts(copy, "ko")["citizen-card.south"] = " "),
      `locales/ko/glossary.json: "citizen-card.south" is empty`,
    ],
    [
      "a Northern word known in one language only",
      (copy) => (texts(copy, "en")["watermark.north"] = "물무늬"),
      `"watermark.north" is another word than in`,
    ],
    [
      "an English word that differs",
      (copy) => (texts(copy, "ko")["video.en"] = "film"),
      `"video.en" is another word than in`,
    ],
    [
      "a missing reading",
      (copy) => delete texts(copy, "ko")["surveillance-camera.reading"],
      `locales/ko/glossary.json: "surveillance-camera.reading" is missing`,
    ],
    [
      "a reading that is not Hangul",
      (copy) => (texts(copy, "ko")["surveillance-camera.reading"] = "CCTV"),
      `"surveillance-camera.reading" is not how the word is read`,
    ],
    [
      "a word that ends in digits and has no reading",
      (copy) => (texts(copy, "ko")["group-109.south"] = "상무 109"),
      `locales/ko/glossary.json: "group-109.reading" is missing`,
    ],
    [
      "a reading that nothing needs",
      (copy) => (texts(copy, "ko")["market.reading"] = "장마당"),
      `locales/ko/glossary.json: "market.reading" is asked for by nothing`,
    ],
    [
      "a note with a word that stands nowhere",
      (copy) => (texts(copy, "ko")["database.note"] = "데이터를 모아 둔 것입니다."),
      `locales/ko/glossary.json: "database.note" says "데이터"`,
    ],
  ];
  it.each(faults)("does not pass with %s", (_, plant, message) => {
    expect(findingsAfter(checks, plant).filter((finding) => finding.includes(message))).not.toEqual(
      [],
    );
  });

  it("has a word of its own in brackets in each language", () => {
    const own = (language: string): string | undefined =>
      pack.texts[language]?.["glossary"]?.["smartphone.north"];
    expect(own("ko")).not.toBe(own("en"));
    expect(findingsAfter(checks, () => undefined)).toEqual([]);
  });
});
