import { expect, test } from "vitest";
import { formatTime, languages, pickLanguage } from "#i18n/index.ts";

test.each([
  ["a kept language beats the browser's", "en", ["ko-KR"], "en"],
  ["a kept language the content has no more does not count", "fr", ["en-US"], "en"],
  ["no language chosen, as where settings were damaged", "", ["en-US"], "en"],
  ["the first of the browser's languages that the content has", null, ["fr", "en-GB", "ko"], "en"],
  ["Korean as it is written in the North", null, ["ko-KP", "en"], "ko"],
  ["upper and lower case are the same", null, ["KO-kr", "en"], "ko"],
  ["a language that only begins alike is another", null, ["kok-IN", "eng", "en"], "en"],
  ["Korean where the content has none of them", null, ["fr", "zh-CN"], "ko"],
  ["Korean where the browser says nothing", null, [], "ko"],
])("%s", (_what, kept, preferred, picked) => {
  expect(pickLanguage(kept, preferred)).toBe(picked);
});

test("every language has its name in itself", () => {
  expect(languages).toEqual([
    { id: "ko", name: "한국어" },
    { id: "en", name: "English" },
  ]);
});

test.each([
  [0, undefined, "00:00"],
  [7, 5, "07:05"],
  [12, 0, "12:00"],
  [23, 59, "23:59"],
])("%i hours and %s minutes is %s in 24 hours", (hour, minute, written) => {
  expect(formatTime(hour, minute)).toBe(written);
});
