import { describe, expect, test } from "vitest";
import { createI18n, loadTexts, missing, type Texts } from "#i18n/index.ts";

const texts: Readonly<Record<string, Texts>> = {
  "ko/common": {
    "home.start": "시작",
    "reads.slip": "{{name, 을/를}} 봅니다.",
    "reads.way": "{{place, 으로/로}} 가서 {{who, 과/와}} 만납니다.",
    "count.slips_other": "쪽지 {{count}}장",
    "count.empty": "",
    "only.ko": "한국어만",
  },
  "en/common": {
    "home.start": "Start",
    "reads.slip": "Looks at {{name, 을/를}}.",
    "reads.way": "Goes to {{place}} and meets {{who}}.",
    "count.slips_one": "{{count}} slip",
    "count.slips_other": "{{count}} slips",
    "count.empty": "",
  },
  "ko/model": { "holder.head": "인민반장" },
  "en/model": { "holder.head": "the head of the people's unit" },
  "ko/scenarios/road": { "bridge.units.one": "다리입니다." },
  "en/scenarios/road": { "bridge.units.one": "This is the bridge." },
};

async function load(language: string, namespace: string): Promise<Texts> {
  const found = texts[`${language}/${namespace}`];
  return found ? Promise.resolve(found) : Promise.reject(new Error(`no ${language}/${namespace}`));
}

const created = (language: string, namespaces?: readonly string[]) =>
  createI18n({ language, load, ...(namespaces && { namespaces }) });

describe("which language", () => {
  test.each([
    ["ko", "시작", "ko"],
    ["ko-KP", "시작", "ko"],
    ["ko-KR", "시작", "ko"],
    ["en", "Start", "en"],
    ["en-GB", "Start", "en"],
  ])("%s gives %s", async (language, start, id) => {
    const i18n = await created(language);
    expect(i18n.t("home.start")).toBe(start);
    expect(i18n.language).toBe(id);
  });

  test("it changes with all that was loaded, and other instances keep theirs", async () => {
    const i18n = await created("ko", ["common", "model"]);
    const other = await created("ko");
    await i18n.loadNamespaces("scenarios/road");
    await i18n.changeLanguage("en");
    expect(i18n.t("home.start")).toBe("Start");
    expect(i18n.t("model:holder.head")).toBe("the head of the people's unit");
    expect(i18n.t("scenarios/road:bridge.units.one")).toBe("This is the bridge.");
    expect(other.t("home.start")).toBe("시작");
  });
});

describe("particles in texts", () => {
  test("Korean texts put the right one after any name", async () => {
    const { t } = await created("ko");
    expect(t("reads.slip", { name: "신분증(카드)" })).toBe("신분증(카드)을 봅니다.");
    expect(t("reads.slip", { name: "CCTV" })).toBe("CCTV를 봅니다.");
    expect(t("reads.slip", { name: 10 })).toBe("10을 봅니다.");
    expect(t("reads.way", { place: "서울", who: "명옥" })).toBe("서울로 가서 명옥과 만납니다.");
    expect(t("reads.way", { place: "시장", who: "이모" })).toBe("시장으로 가서 이모와 만납니다.");
  });

  test("English texts show the name alone", async () => {
    const { t } = await created("en");
    expect(t("reads.slip", { name: "the card" })).toBe("Looks at the card.");
  });

  test("values are not escaped: React does that", async () => {
    const { t } = await created("en");
    expect(t("reads.slip", { name: "A & B <c>" })).toBe("Looks at A & B <c>.");
  });
});

test("counts take the form their language has", async () => {
  const ko = await created("ko");
  const en = await created("en");
  const slips = [0, 1, 2];
  expect(slips.map((count) => ko.t("count.slips", { count }))).toEqual([
    "쪽지 0장",
    "쪽지 1장",
    "쪽지 2장",
  ]);
  expect(slips.map((count) => en.t("count.slips", { count }))).toEqual([
    "0 slips",
    "1 slip",
    "2 slips",
  ]);
});

describe("what is missing is seen", () => {
  test("a key that is in the other language only, or nowhere, or empty", async () => {
    const { t } = await created("en");
    expect(t("only.ko")).toBe("⟦only.ko⟧");
    expect(t("nowhere")).toBe(missing("nowhere"));
    expect(t("count.empty")).toBe("⟦count.empty⟧");
    expect(t("scenarios/road:bridge.units.one")).toBe("⟦bridge.units.one⟧");
  });

  test("a value that was not given, with a particle and without", async () => {
    expect((await created("ko")).t("reads.slip")).toBe("⟦name, 을/를⟧ 봅니다.");
    expect((await created("en")).t("reads.way", { who: "Myong Ok" })).toBe(
      "Goes to ⟦place⟧ and meets Myong Ok.",
    );
  });

  test("first texts that cannot be loaded", async () => {
    await expect(created("ko", ["common", "nothing"])).rejects.toThrow("no ko/nothing");
  });
});

describe("the app's own texts", () => {
  test.each(["ko", "en"])("are found by language and namespace: %s", async (language) => {
    const claims = await loadTexts(language, "claims");
    expect(claims["ctx.spread"]).toMatch(language === "ko" ? /북한/ : /North Korea/);
  });

  test("fail with the path where there are none", async () => {
    await expect(loadTexts("ko", "nothing")).rejects.toThrow("/locales/ko/nothing.json");
  });
});

test("texts that do not come hold up no others", async () => {
  const i18n = await createI18n({
    language: "ko",
    load: (language, namespace) =>
      namespace.startsWith("lost") ? new Promise(() => undefined) : load(language, namespace),
  });
  for (let number = 0; number < 20; number += 1) void i18n.loadNamespaces(`lost-${number}`);
  // Its promise waits for all that was asked for; the texts are there before, and "loaded" says so.
  void i18n.loadNamespaces("model");
  await expect.poll(() => i18n.t("model:holder.head")).toBe("인민반장");
});
