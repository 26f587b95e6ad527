import { describe, expect, it } from "vitest";
import { finderIn, isFound } from "../../src/ui/learner/find-typed.ts";

const phone = ["mobile phone", "손전화, 손전화기", "휴대전화, 휴대폰"];

describe("looking for a term", () => {
  it.each([
    ["nothing typed", ""],
    ["the beginning of a word", "손전"],
    ["the other side's word", "휴대폰"],
    ["English in any case", "Mobile PH"],
    ["spaces that are not there", " 손 전화 "],
    ["a syllable half typed", "손저"],
    ["a consonant on its way into the next syllable", "손젆"],
    ["first consonants", "ㅅㅈㅎ"],
    ["first consonants that the keyboard drew together", "ㄷㅍ"],
    ["Hangul in pieces, as some systems write it", "손전화".normalize("NFD")],
  ])("finds by %s", (_what, typed) => {
    expect(isFound(typed, phone)).toBe(true);
  });

  it.each([
    ["another word", "공민증"],
    ["first consonants across two forms", "ㅎㅅ"],
    ["first consonants in another order", "ㅈㅅ"],
  ])("does not find by %s", (_what, typed) => {
    expect(isFound(typed, phone)).toBe(false);
  });

  it("takes consonants drawn together one by one", () => {
    expect(isFound("ㄳ", ["검색"])).toBe(true);
  });
});

describe("looking in sentences", () => {
  const find = finderIn([
    "새 공민증을 받으려면 지문을 찍어야 합니다.",
    "38노스 연구 요약, 2024",
    "id-card.fingerprints",
  ]);

  it.each([
    ["a word", "지문"],
    ["two words that stand apart", "공민증 지문"],
    ["words of two of its sentences", "지문 38노스"],
    ["a part of its id", "card.finger"],
    ["first consonants of a word", "ㄱㅁㅈ"],
    ["first consonants across words, as they are said", "ㅅㄱㅁㅈ"],
    ["first consonants and a word", "ㄱㅁㅈ 지문"],
  ])("finds by %s", (_what, typed) => {
    expect(find(typed)).toBe(true);
  });

  it.each([
    ["a word that is not there", "공민증 혈액형"],
    ["first consonants in the middle of a word", "ㅁㅈ"],
    ["first consonants that stand nowhere", "ㅎㅎㅎ"],
  ])("does not find by %s", (_what, typed) => {
    expect(find(typed)).toBe(false);
  });
});
