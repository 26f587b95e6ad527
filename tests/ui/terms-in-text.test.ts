import { describe, expect, it } from "vitest";
import { termsIn } from "../../src/ui/learner/terms/find-in-text.ts";
import { createScreenMarks } from "../../src/ui/learner/terms/screen-marks.ts";

const terms = [
  { id: "phone", forms: ["손전화"] },
  { id: "head", forms: ["인민반장", "인민반"] },
  { id: "card", forms: ["citizen card"] },
];
const textsOf = (text: string): string[] =>
  termsIn(text, terms).map(({ start, end }) => text.slice(start, end));

describe("terms in a text", () => {
  it("are found where a word begins, with whatever particle, each once", () => {
    expect(textsOf("손전화를 든 인민반장이 손전화로 말합니다.")).toEqual(["손전화", "인민반장"]);
    expect(textsOf("지능형손전화")).toEqual([]);
    expect(textsOf("인민반 사람들")).toEqual(["인민반"]);
  });

  it("are whole words in English, in the plural too", () => {
    expect(textsOf("New Citizen Cards are here.")).toEqual(["Citizen Card"]);
    expect(textsOf("noncitizen card")).toEqual([]);
    expect(textsOf("a citizen cardholder")).toEqual([]);
  });
});

describe("the marks of a screen", () => {
  const forms = ["가", "나", "다", "라"].map((form) => ({ id: form, forms: [form] }));

  it("are few, and each term has one", () => {
    const marks = createScreenMarks();
    const screen = {};
    marks.take(screen, "first", "가 나", forms);
    marks.take(screen, "second", "가 다 라", forms);
    expect(marks.marksOf("first", "가 나").map(({ id }) => id)).toEqual(["가", "나"]);
    expect(marks.marksOf("second", "가 다 라").map(({ id }) => id)).toEqual(["다"]);
  });

  it("are given up with their text, and begin anew on another screen", () => {
    const marks = createScreenMarks();
    const screen = {};
    const giveUp = marks.take(screen, "first", "가", forms);
    giveUp();
    expect(marks.marksOf("first", "가")).toEqual([]);
    marks.take(screen, "second", "가", forms);
    marks.take({}, "third", "가", forms);
    expect(marks.marksOf("second", "가")).toHaveLength(1);
    expect(marks.marksOf("third", "가")).toHaveLength(1);
  });

  it("are not those of a text that has changed since", () => {
    const marks = createScreenMarks();
    marks.take({}, "first", "가 나", forms);
    expect(marks.marksOf("first", "A B")).toEqual([]);
  });
});
