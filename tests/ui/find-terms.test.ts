import { describe, expect, it } from "vitest";
import { isFound } from "../../src/ui/learner/find-terms.ts";

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
