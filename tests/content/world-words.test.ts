import { describe, expect, it } from "vitest";
import { worldWordsCheck } from "../../src/content/checks/world-words.ts";
import { reportOf, textsOf } from "../support/planted.ts";

const story = "scenarios/id-card-renewal";

describe("world words", () => {
  it("stand in claims and our own inference only", () => {
    const { looked, findings } = reportOf(worldWordsCheck);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThan(400);
  });

  it.each([
    ["ko", "pocket.1", "이 길은 늘 감시를 받습니다.", "감시"],
    ["ko", "morning.alone.cost", "얼굴 인식으로 알아봅니다.", "얼굴 인식"],
    ["ko", "choice.alone", "보위부 앞을 지나간다", "보위부"],
    ["en", "pocket.1", "The road is under surveillance.", "surveillance"],
    ["en", "roster.ask", "What will face recognition find?", "face recognition"],
    ["en", "trace.idc.fingers", "an entry in a database", "database"],
  ])("are found in %s, %s", (language, key, text, word) => {
    const { findings } = reportOf(worldWordsCheck, (copy) => {
      textsOf(copy, language, story)[key] = text;
    });
    expect(findings).toEqual([
      expect.stringContaining(
        `locales/${language}/${story}.json: "${key}" says "${word}" and stands on no claim`,
      ),
    ]);
  });

  it.each([
    ["ko", "길모퉁이에 카메라가 걸려 있고 불이 켜져 있습니다."],
    ["en", "A camera hangs at the corner, and its lamp is lit."],
  ])("leave a thing that hangs there to the story, in %s", (language, text) => {
    const { findings } = reportOf(worldWordsCheck, (copy) => {
      textsOf(copy, language, story)["pocket.1"] = text;
    });
    expect(findings).toEqual([]);
  });
});
