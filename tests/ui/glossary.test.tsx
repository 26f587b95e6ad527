import { act, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { allHeldTogether } from "#i18n/hold-together.ts";
import enCommon from "#locales/en/common.json";
import en from "#locales/en/glossary.json";
import koCommon from "#locales/ko/common.json";
import ko from "#locales/ko/glossary.json";
import { loadGlossary } from "../../src/content/glossary.ts";
import { createMemoryLearner } from "#storage/index.ts";
import { findHook, openApp, type TestAppOptions } from "../support/app-for-tests.tsx";

const words = {
  ko: allHeldTogether({ ...ko, ...koCommon }),
  en: allHeldTogether({ ...en, ...enCommon }),
};

async function openGlossary(options: TestAppOptions = {}) {
  const app = await openApp({ path: "/glossary", ...options });
  await findHook(".term");
  return app;
}

const terms = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".term")];
const textsOf = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map((each) => each.textContent);

/** The card of a term, found by what it means. */
function cardOf(note: string): HTMLElement {
  const card = terms().find((each) => within(each).queryByText(note));
  if (!card) throw new Error(`no term means: ${note}`);
  return card;
}

describe.each(["ko", "en"] as const)("the glossary in %s", (language) => {
  const own = words[language];

  it("is one of home's places", async () => {
    const { user } = await openApp({ language });
    await user.click(screen.getByRole("button", { name: own["nav.glossary"] }));
    await findHook(".term");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(own["nav.glossary"]);
  });

  it("shows of every term both words, its meaning and what that rests on", async () => {
    const { tools } = await openGlossary({ language });
    const all = await loadGlossary();
    const { sources } = await tools.library.evidence();
    expect(terms()).toHaveLength(all.length);
    for (const [index, { id, verified, falseFriend, sources: keys }] of all.entries()) {
      const card = terms()[index];
      for (const part of ["en", "north", "south", "note"]) {
        expect(card).toHaveTextContent(own[`${id}.${part}` as keyof typeof own].trim());
      }
      const titles = sources.filter(({ key }) => keys.includes(key)).map(({ title }) => title);
      expect(card?.querySelectorAll("cite")).toHaveLength(keys.length);
      for (const title of titles) expect(card).toHaveTextContent(title);
      const says = (key: keyof typeof own) => card?.textContent.includes(own[key]);
      expect(says("screen.verified")).toBe(verified);
      expect(says("screen.not-verified")).toBe(!verified);
      expect(says("screen.false-friend")).toBe(falseFriend ?? false);
    }
    expect(document.body).not.toHaveTextContent("⟦");
    expect(document.body).not.toHaveTextContent("undefined");
  });

  it("finds a word by any of its forms, and says how many", async () => {
    const { user } = await openGlossary({ language });
    const field = screen.getByRole("searchbox", { name: own["screen.find"] });
    expect(field).toHaveAttribute("autocomplete", "off");
    for (const typed of ["통보문", "문자메시지", "text MESSAGE"]) {
      await user.clear(field);
      await user.type(field, typed);
      expect(terms()).toHaveLength(1);
      expect(terms()[0]).toHaveTextContent(own["text-message.note"]);
    }
    expect(screen.getByText(/(^| )1(개| )/, { selector: "[role=status]" })).toBeVisible();
    await user.clear(field);
    await user.type(field, "nothing like this");
    expect(terms()).toHaveLength(0);
  });

  it("puts the Northern word first, or the Southern if it is asked to", async () => {
    const { user } = await openGlossary({ language });
    const order = (): (number | undefined)[] => {
      const text = cardOf(own["blood-type.note"]).textContent;
      return ["피형", "혈액형"].map((word) => text.indexOf(word));
    };
    const [north = 0, south = 0] = order();
    expect(north).toBeLessThan(south);
    const southern = screen.getByRole("button", { name: own["screen.south"] });
    expect(southern).toHaveAttribute("aria-pressed", "false");
    await user.click(southern);
    expect(southern).toHaveAttribute("aria-pressed", "true");
    const [northNow = 0, southNow = 0] = order();
    expect(southNow).toBeLessThan(northNow);
  });
});

describe("the glossary", () => {
  it("begins with the Southern word where no Northern one is known", async () => {
    await openGlossary();
    const card = cardOf(ko["watermark.note"]);
    expect(within(card).getByRole("heading", { level: 2 })).toHaveTextContent("워터마크");
  });

  it("finds a word by its first consonants", async () => {
    const { user } = await openGlossary();
    await user.type(screen.getByRole("searchbox"), "ㄱㅁㅈ");
    expect(textsOf(".term h2 [lang]")).toContain("공민증");
    expect(terms().length).toBeLessThan(10);
  });

  it("says in which language a word is", async () => {
    await openGlossary({ language: "en" });
    const card = cardOf(en["watermark.note"]);
    expect(within(card).getByText("watermark")).toHaveAttribute("lang", "en");
    expect(within(card).getByText("워터마크")).toHaveAttribute("lang", "ko");
    expect(within(card).getByText("not known")).not.toHaveAttribute("lang");
  });

  it("keeps what was typed and set when the language changes", async () => {
    const { user } = await openGlossary();
    await user.type(screen.getByRole("searchbox"), "피형");
    await user.click(screen.getByRole("button", { name: ko["screen.south"] }));
    await user.click(await findHook('[data-lang-to="en"]'));
    await screen.findByText(en["blood-type.note"]);
    expect(terms()).toHaveLength(1);
    expect(screen.getByRole("button", { name: en["screen.south"] })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  it("stores which word stands first only after keep, and not over the language", async () => {
    const learner = createMemoryLearner();
    const { user, tools } = await openGlossary({ learner });
    await user.click(screen.getByRole("button", { name: ko["screen.south"] }));
    expect(await learner.load()).toEqual({ ok: true, value: null });
    await act(() => tools.place.go("/about"));
    await user.click(await findHook('main [data-action="keep"]'));
    await screen.findByText(koCommon["kept.forget"]);
    await user.click(await findHook('[data-lang-to="en"]'));
    await expect.poll(() => tools.keeping.store.getState().saved).toBe("durable");
    // What is kept is what is shown, once its texts have come.
    await expect
      .poll(() => learner.load())
      .toMatchObject({ value: { settings: { language: "en", vocabulary: "southern" } } });
  });
});
