import { describe, expect, it } from "vitest";
import { settledWordsCheck } from "../../src/content/checks/settled-words.ts";
import { reportOf, textsOf } from "../support/planted.ts";

const after = (language: string, namespace: string, key: string, text: string) =>
  reportOf(settledWordsCheck, (copy) => {
    textsOf(copy, language, namespace)[key] = text;
  }).findings;

describe("settled words", () => {
  it("are kept in all our own words", () => {
    const { looked, findings } = reportOf(settledWordsCheck);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThan(500);
  });

  it.each([
    ["ko", "common", "home.stories", "시나리오", "story, scene"],
    ["ko", "trail", "empty", "남은 발자취", "trace, trail"],
    ["ko", "common", "slip.more", "카드를 폅니다", "slip"],
    ["ko", "common", "debrief.drawers", "보유자", "who has it"],
    ["ko", "findings", "key.face", "식별자가 같음", "thread, key"],
    ["ko", "findings", "if.kept", "번호판이 남는다면", "thread, key"],
    ["ko", "common", "debrief.dial", "다이얼", "what if"],
    ["ko", "common", "debrief.found", "결론입니다", "what could be found out"],
    ["ko", "stages", "predict.eyebrow", "평가", "find, guess, tell apart, recall"],
    ["ko", "common", "debrief.title", "조사", "what is left"],
    ["ko", "check", "idc.a1", "여기서는 학습을 점검합니다.", "find, guess, tell apart, recall"],
    ["ko", "scenarios/id-card-renewal", "trace.idc.walk-talk", "나눈 말의 기록", "what a person"],
    ["en", "common", "home.stories", "Scenarios", "story, scene"],
    ["en", "stages", "spot.question", "A quiz: what takes something in?", "find, guess"],
    ["en", "common", "debrief.title", "Debriefing", "what is left"],
    ["en", "common", "firm.reported", "Four stars", "how firm"],
    ["en", "scenarios/id-card-renewal", "trace.idc.walk-talk", "a record of talk", "what a person"],
  ])("%s %s: a fault in %s is found", (language, namespace, key, text, thing) => {
    expect(after(language, namespace, key, text)).toEqual([
      expect.stringMatching(
        new RegExp(`^locales/${language}/${namespace}.json: "${key}" says ".+" of ${thing}`),
      ),
    ]);
  });

  it.each([
    ["a claim that uses the word for the thing itself", "claims", "id-card.blood", "설문 조사"],
    ["a story that does", "scenarios/id-card-renewal", "pocket.1", "숙박검열과 생활총화"],
    ["a longer word", "common", "home.stories", "키보드, 검열관, 시험지"],
    ["a vehicle's plate", "findings", "key.plate", "같은 차량 번호판"],
    ["a card that is no slip", "common", "home.first", "공민증 카드"],
  ])("leave alone %s", (_, namespace, key, text) => {
    expect(after("ko", namespace, key, text)).toEqual([]);
  });
});
