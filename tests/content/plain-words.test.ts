import { describe, expect, it } from "vitest";
import { plainWordsCheck } from "../../src/content/checks/plain-words.ts";
import { reportOf, textsOf } from "../support/planted.ts";

const story = "scenarios/id-card-renewal";

describe("forbidden words", () => {
  it.each([
    ["ko", "안전한 선택이 아닙니다.", "no choice is safe"],
    ["ko", "이 길이 안전하지 않습니다.", "no choice is safe"],
    ["ko", "틀린 선택은 없습니다.", "no choice is safe"],
    ["ko", "옳은 답이 아닙니다.", "no choice is safe"],
    ["ko", "점수를 매기지 않습니다.", "nothing is scored"],
    ["ko", "10점을 얻었습니다.", "nothing is scored"],
    ["ko", "회피 방법을 알려 주지 않습니다.", "awareness, not evasion"],
    ["ko", "카메라를 피하는 방법입니다.", "awareness, not evasion"],
    ["ko", "북한 주민 대부분이 그렇습니다.", "never turn the survey"],
    ["ko", "주민의 40%가 그렇습니다.", "never turn the survey"],
    ["en", "No choice here is safe.", "no choice is safe"],
    ["en", "There is no wrong answer.", "no choice is safe"],
    ["en", "This is not the best path.", "no choice is safe"],
    ["en", "There is no score.", "nothing is scored"],
    ["en", "This does not help to evade anyone.", "awareness, not evasion"],
    ["en", "It is no way to avoid detection.", "awareness, not evasion"],
    ["en", "She could beat the cameras.", "awareness, not evasion"],
  ])("%s: “%s”", (language, text, cure) => {
    const { findings } = reportOf(plainWordsCheck, (copy) => {
      textsOf(copy, language, story)["pocket.1"] = text;
    });
    expect(findings).toContainEqual(
      expect.stringMatching(
        new RegExp(`^locales/${language}/${story}.json: "pocket.1" says ".+" → ${cure}`),
      ),
    );
  });
});
