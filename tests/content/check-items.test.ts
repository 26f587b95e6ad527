import { describe, expect, it } from "vitest";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import { loadCheckItems } from "../../src/content/check-items.ts";
import { checkItemsCheck } from "../../src/content/checks/check-items.ts";
import { textsCompleteCheck } from "../../src/content/checks/texts-complete.ts";
import { findingsAfter } from "../support/planted.ts";

const pack = readPackFiles(process.cwd());
const file = "src/content/check-items.json";

type Row = Record<string, unknown>;
interface Copy {
  checkItems: Row[];
  readonly texts: Record<string, { check: Record<string, string> }>;
}

const checks = [checkItemsCheck, textsCompleteCheck];

function put(copy: Copy, id: string, field: string, value: unknown): void {
  const item = copy.checkItems.find((each) => each["id"] === id);
  if (!item) throw new Error(`no item ${id}`);
  item[field] = value;
}

/** Plants the same in an item and its pair, so that only what is counted or said differs. */
function putBoth(copy: Copy, number: number, field: string, value: unknown): void {
  for (const form of ["a", "b"]) put(copy, `idc.${form}${number}`, field, value);
}

const write = (copy: Copy, language: string, key: string, text: string): void => {
  const texts = copy.texts[language];
  if (!texts) throw new Error(`no texts in ${language}`);
  texts.check[key] = text;
};

describe("items to tell apart", () => {
  it("are found in order, all of them", () => {
    const { looked, findings } = checkItemsCheck.run(pack);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(52);
  });

  it("are loaded as they are in the file", async () => {
    expect(await loadCheckItems()).toEqual(pack.checkItems);
  });

  const faults: [string, (copy: Copy) => void, string][] = [
    [
      "a field the schema does not know",
      (copy) => put(copy, "idc.a1", "score", 1),
      `${file}: 0.score:`,
    ],
    [
      "an answer that is none",
      (copy) => put(copy, "idc.a1", "answer", "safe"),
      `${file}: 0.answer:`,
    ],
    ["an item without a claim", (copy) => put(copy, "idc.a1", "claims", []), `${file}: 0.claims:`],
    [
      "too few items",
      (copy) => void copy.checkItems.splice(0, 32),
      `${file}: has 32 items → write at least 48`,
    ],
    [
      "an id that stands twice",
      (copy) => copy.checkItems.push({ ...copy.checkItems[0] }),
      `${file}: "idc.a1" stands twice`,
    ],
    [
      "an unknown claim",
      (copy) => put(copy, "idc.a1", "claims", ["id-card.bloood"]),
      `${file}: "idc.a1" names an unknown claim "id-card.bloood"`,
    ],
    [
      "a trace answered by what nobody knows",
      (copy) => putBoth(copy, 1, "claims", ["id-card.unknown"]),
      `${file}: "idc.a1" is answered leaves-trace, which id-card.unknown cannot carry`,
    ],
    [
      "a documented thing answered as none known",
      (copy) => putBoth(copy, 1, "answer", "none-known"),
      `${file}: "idc.b1" is answered none-known, which`,
    ],
    [
      "a documented thing answered as not known",
      (copy) => putBoth(copy, 1, "answer", "not-known"),
      `${file}: "idc.a1" is answered not-known, which`,
    ],
    [
      "a story that is not there",
      (copy) => put(copy, "idc.a1", "scenario", "id-card-renewl"),
      `${file}: there is no story "id-card-renewl"`,
    ],
    [
      "a form that is out of balance",
      (copy) => {
        copy.checkItems = copy.checkItems.filter(({ id }) => id !== "idc.a1" && id !== "idc.b1");
      },
      `${file}: id-card-renewal, form B: has 3 of 7 that leave a trace`,
    ],
    [
      "a form with one kind of other answer only",
      (copy) => {
        for (const number of [3, 6]) putBoth(copy, number, "answer", "none-known");
      },
      `${file}: id-card-renewal, form A: has none answered not-known`,
    ],
    [
      "a form that is too small",
      (copy) => {
        copy.checkItems = copy.checkItems.filter(({ id }) => !/^idc\..[1234]$/.test(String(id)));
      },
      `${file}: id-card-renewal, form A: has 4 items`,
    ],
    [
      "a pair that is not there",
      (copy) => put(copy, "idc.a1", "pair", "idc.b9"),
      `${file}: "idc.a1": its pair "idc.b9" is not there`,
    ],
    [
      "a pair that names another",
      (copy) => put(copy, "idc.b1", "pair", "idc.a2"),
      `${file}: "idc.a1": its pair "idc.b1" names another pair`,
    ],
    [
      "a pair of the same form",
      (copy) => put(copy, "idc.b1", "form", "A"),
      `${file}: "idc.a1": its pair "idc.b1" is of the same form`,
    ],
    [
      "a pair of another story",
      (copy) => put(copy, "idc.b1", "scenario", "paying-by-app"),
      `${file}: "idc.a1": its pair "idc.b1" belongs to another story`,
    ],
    [
      "a pair with another answer",
      (copy) => put(copy, "idc.b1", "answer", "not-known"),
      `${file}: "idc.a1": its pair "idc.b1" has another answer`,
    ],
    [
      "a pair on other claims",
      (copy) => put(copy, "idc.b1", "claims", ["id-card.photo"]),
      `${file}: "idc.a1": its pair "idc.b1" stands on other claims`,
    ],
    [
      "a hedge lost in Korean",
      (copy) => write(copy, "ko", "idc.a1.why", "공민증을 새로 바꾸려면 지문을 찍어야 합니다."),
      `locales/ko/check.json: "idc.a1.why" has lost the hedge of id-card.storage-unclear → keep "분명하지 않습니다"`,
    ],
    [
      "a hedge lost in English",
      (copy) => write(copy, "en", "clc.b4.why", "The camera takes in sound."),
      `locales/en/check.json: "clc.b4.why" has lost the hedge of`,
    ],
    [
      "an explanation of three sentences",
      (copy) => write(copy, "en", "pba.a1.why", "One. Two. Three."),
      `locales/en/check.json: "pba.a1.why" has more than 2 sentences`,
    ],
    [
      "a missing text",
      (copy) => delete copy.texts["ko"]?.check["ptc.a1"],
      `locales/ko/check.json: "ptc.a1" is missing`,
    ],
    [
      "an empty explanation",
      (copy) => write(copy, "en", "ptc.a1.why", " "),
      `locales/en/check.json: "ptc.a1.why" is empty`,
    ],
    [
      "a text that nothing asks for",
      (copy) => write(copy, "en", "ptc.a99", "Left over."),
      `locales/en/check.json: "ptc.a99" is asked for by nothing`,
    ],
  ];
  it.each(faults)("are not passed with %s", (_, plant, message) => {
    expect(findingsAfter(checks, plant).filter((finding) => finding.includes(message))).not.toEqual(
      [],
    );
  });
});
