import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import koModel from "#locales/ko/model.json";
import enReview from "#locales/en/review.json";
import koReview from "#locales/ko/review.json";
import { openRun } from "#state/index.ts";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const path = "/scenario/id-card-renewal";
const words = { ko: koReview, en: enReview };

/** Plays to the end; where a guess is asked for, the first two are guessed. */
async function playGuessing(times: number): Promise<void> {
  for (let guess = 0; guess < times; guess += 1) {
    await playTo("predict");
    await findHook(".toggle");
    for (const toggle of [...document.querySelectorAll(".toggle")].slice(0, 2)) {
      fireEvent.click(toggle);
    }
    fireEvent.click(await findHook('[data-action="continue"]'));
  }
  await playTo("debrief");
  await findHook("[data-conclusion-id]");
}

describe.each(["ko", "en"] as const)("guesses in %s", (language) => {
  it("come back beside what was shown there", async () => {
    const { tools } = await openApp({ path, language });
    await playGuessing(2);
    await screen.findByText(words[language]["guess.intro"]);
    const run = openRun(tools.story.store.getState());
    const guessed = run?.decisions.filter(({ guess }) => guess !== null) ?? [];
    expect(guessed).toHaveLength(2);
    for (const { scene, guess, traces } of guessed) {
      const [yours, here] = [...document.querySelectorAll(`[data-guess="${scene}"] .sides > *`)];
      const holders = (side: Element | undefined): string[] =>
        [...(side?.querySelectorAll<HTMLElement>("[data-holder-id]") ?? [])].map(
          ({ dataset }) => dataset["holderId"] ?? "",
        );
      expect(holders(yours)).toEqual(guess);
      expect(holders(here)).toEqual([...new Set(traces.map(({ holder }) => holder))]);
      const both = guess?.filter((id) => traces.some(({ holder }) => holder === id)) ?? [];
      const marked = document.querySelectorAll(`[data-guess="${scene}"] small`);
      expect(marked).toHaveLength(both.length * 2);
    }
  });
});

describe("guesses", () => {
  it("are not spoken of where nothing was guessed", async () => {
    await openApp({ path });
    await playGuessing(0);
    await screen.findByText(koReview["debrief.line"]);
    expect(hook("[data-guess]")).toBeNull();
    expect(screen.queryByText(koReview["guess.title"])).toBeNull();
  });

  it("name whoever has it in words", async () => {
    await openApp({ path });
    await playGuessing(1);
    await screen.findByText(koReview["guess.intro"]);
    const registry = document.querySelector('[data-guess] [data-holder-id="registry"]');
    expect(registry).toHaveTextContent(koModel["holder.registry"]);
  });
});

describe("the last screen of a story", () => {
  it("leads to telling apart what it was about", async () => {
    const { user, tools } = await openApp({ path });
    await playGuessing(0);
    await user.click(await screen.findByRole("button", { name: koReview["check.start"] }));
    expect(tools.place.store.getState().path).toBe("/check/id-card-renewal");
    expect(await findHook('main[data-stage="check"] [data-action="start"]')).toBeVisible();
  });
});
