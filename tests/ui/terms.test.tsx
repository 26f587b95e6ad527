import { act, fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import enCommon from "#locales/en/common.json";
import en from "#locales/en/glossary.json";
import ko from "#locales/ko/glossary.json";
import { markTerms } from "../../src/app/mark-terms.tsx";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const path = "/scenario/id-card-renewal";
const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".term-mark")];

async function openMarked(language = "ko") {
  const app = await openApp({ path, language });
  await playTo("choice");
  const before = hook("main")?.textContent;
  await act(() => markTerms(app.tools, app.i18n));
  return { ...app, before };
}

describe("terms in a story", () => {
  it("are marked once the glossary is there, and not a letter changes", async () => {
    const { before } = await openMarked();
    expect(marks().map(({ textContent }) => textContent)).toEqual(["공민증", "인민반장"]);
    expect(hook("main")?.textContent).toBe(before);
  });

  it("open where they stand, with both sides' words, by a tap or from the keyboard", async () => {
    const { user } = await openMarked();
    const mark = screen.getByRole("button", { name: "공민증", expanded: false });
    await user.click(mark);
    expect(mark).toHaveAttribute("aria-expanded", "true");
    const note = screen.getByRole("note", { name: ko["screen.in-text"] });
    expect(mark).toHaveAttribute("aria-controls", note.id);
    for (const part of ["note", "south", "north", "en"] as const) {
      expect(note).toHaveTextContent(ko[`citizen-card.${part}`]);
    }
    expect(mark.closest("p")).toContainElement(note);
    expect(within(note).getByText("citizen ID card (DPRK)")).toHaveAttribute("lang", "en");
    mark.focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("note")).toBeNull();
    await user.keyboard(" ");
    expect(screen.getByRole("note")).toBeVisible();
  });

  it("lead to all words, and back to the same scene", async () => {
    const { user, tools } = await openMarked("en");
    await user.click(marks()[0] as HTMLElement);
    await user.click(screen.getByRole("button", { name: en["screen.all-words"] }));
    await findHook(".term");
    expect(tools.place.store.getState().path).toBe("/glossary");
    await user.click(screen.getByRole("button", { name: enCommon["action.back"] }));
    await findHook('[data-scene-id="roster"]');
  });

  it("are those of the other language when it changes", async () => {
    const { user } = await openMarked();
    await user.click(await findHook('[data-lang-to="en"]'));
    await expect.poll(() => marks().map(({ textContent }) => textContent)).toContain("inminban");
    expect(marks().length).toBeLessThanOrEqual(3);
  });

  it("are few on every screen, each term once", async () => {
    await openMarked();
    let seen = 0;
    for (let taps = 0; taps < 40 && hook("main")?.dataset["stage"] !== "debrief"; taps += 1) {
      const words = marks().map(({ textContent }) => textContent);
      seen += words.length;
      expect(words.length).toBeLessThanOrEqual(3);
      expect(new Set(words).size).toBe(words.length);
      // What a screen says may come a moment after its heading.
      const next = await findHook("main [data-choice-id], main [data-action=continue]");
      await act(() => void fireEvent.click(next));
    }
    expect(seen).toBeGreaterThan(5);
  });
});
