import { render, screen } from "@testing-library/preact";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { ReviewState } from "#content/schema/review-state.schema.ts";
import { createMemoryLearner } from "#storage/index.ts";
import { TextProvider } from "#ui/text.tsx";
import { ReviewSentences } from "#ui/learner/about/review-sentences.tsx";
import stateFile from "../../src/content/review-state.json" with { type: "json" };
import { reviewState } from "../../src/content/schema/review-state.schema.ts";
import { findHook, openApp, testApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const outside = {
  ko: "북한 밖에서 쓰도록 만들었습니다. 북한으로 보내거나 가져가지 마세요. 가지고 있는 것만으로도 누군가가 위험해질 수 있습니다.",
  en: "Made for use outside North Korea. Do not send or carry it there: having it could put someone at risk.",
};

/** The texts that a state of review asks for. */
const saidOf = (state: ReviewState): string[] => [
  `pages:review.northern-readers.${state.northernReaders}`,
  `pages:review.trauma-specialist.${state.traumaSpecialist}`,
  `pages:review.full-report.${state.fullReport}`,
  ...(state.reviewedTexts === null ? [] : ["pages:review.texts-of"]),
];

/** Every value of every field at least once. */
const states: readonly ReviewState[] = [
  v.parse(reviewState, stateFile),
  {
    northernReaders: "not-yet",
    traumaSpecialist: "not-yet",
    fullReport: "summary-only",
    reviewedTexts: null,
  },
  {
    northernReaders: "reviewed",
    traumaSpecialist: "reviewed",
    fullReport: "seen",
    reviewedTexts: "2026-11-22",
  },
];

describe("about", () => {
  it.each(["ko", "en"] as const)("says in %s where it must not be carried", async (language) => {
    await openApp({ language, path: "/about" });
    expect(await screen.findByText(outside[language])).toBeVisible();
  });

  it.each(["ko", "en"] as const)(
    "says in %s who has reviewed it, as the file says",
    async (language) => {
      const { i18n } = await openApp({ language, path: "/about" });
      await i18n.loadNamespaces("pages");
      const state = v.parse(reviewState, stateFile);
      const said = saidOf(state).map((key) => i18n.t(key, { date: state.reviewedTexts }));
      for (const sentence of said) expect(await screen.findByText(sentence)).toBeVisible();
      const part = screen.getByText(said[0] ?? "").closest("ul");
      expect(part?.children).toHaveLength(said.length);
    },
  );

  it.each(["ko", "en"] as const)(
    "has a sentence in %s for whatever the file may say",
    async (language) => {
      const { i18n } = await testApp({ language, namespaces: ["common", "pages"] });
      for (const state of states) {
        const { container, unmount } = render(
          <TextProvider i18n={i18n}>
            <ReviewSentences state={state} />
          </TextProvider>,
        );
        const shown = Array.from(container.querySelectorAll("li"), (each) => each.textContent);
        expect(shown).toEqual(
          saidOf(state).map((key) => i18n.t(key, { date: state.reviewedTexts })),
        );
        for (const sentence of shown) expect(sentence).not.toMatch(/review\.|\{\{/);
        expect(shown.join(" ").includes("2026-11-22")).toBe(state.reviewedTexts !== null);
        unmount();
      }
    },
  );

  it.each(["ko", "en"] as const)(
    "changes in %s how large letters are, and stores it only after keep",
    async (language) => {
      const learner = createMemoryLearner();
      const { user, tools, i18n } = await openApp({ language, path: "/settings", learner });
      await i18n.loadNamespaces("pages");
      const size = (wanted: number) =>
        screen.findByRole("button", { name: i18n.t(`pages:about.text-size.${wanted}`) });
      expect(await size(100)).toHaveAttribute("aria-pressed", "true");
      await user.click(await size(200));
      expect(await size(200)).toHaveAttribute("aria-pressed", "true");
      expect(await size(100)).toHaveAttribute("aria-pressed", "false");
      expect(tools.settings.store.getState().textSize).toBe(200);
      expect(await learner.load()).toEqual({ ok: true, value: null });
      await user.click(await findHook('main [data-action="keep"]'));
      await user.click(await size(150));
      await expect.poll(() => tools.keeping.store.getState().saved).toBe("durable");
      expect(await learner.load()).toMatchObject({
        value: { settings: { language, textSize: 150 } },
      });
    },
  );

  it("shows what is on this device now, and takes it away", async () => {
    const { user, tools } = await openApp({ path: "/scenario/id-card-renewal" });
    await playTo("reveal");
    await user.click(await findHook('[data-action="keep"]'));
    await screen.findByText(/자리를 남겨 두었습니다/);
    tools.place.go("/about");
    expect(await screen.findByText("읽던 곳이 이 기기에 남아 있습니다.")).toBeVisible();
    await user.click(await findHook('main [data-action="forget"]'));
    expect(await screen.findByText(/읽은 사람에 대해 남아 있는 것이 없습니다/)).toBeVisible();
  });
});
