import { act, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { allHeldTogether } from "#i18n/hold-together.ts";
import en from "#locales/en/common.json";
import ko from "#locales/ko/common.json";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const first = {
  ko: "북한의 하루를 따라가며 어떤 흔적이 남는지 봅니다. 이름도 겪은 일도 묻지 않습니다. 무엇을 눌렀는지는 이 기기 밖으로 나가지 않습니다.",
  en: "Follow a day in North Korea and see what traces it leaves. It asks no name and nothing about your life. What you tap does not leave this device.",
};

describe("home", () => {
  it.each(["ko", "en"] as const)(
    "says in %s what this is and opens the story",
    async (language) => {
      const { user } = await openApp({ language });
      expect(screen.getByText(first[language])).toBeVisible();
      expect(hook('[data-action="back"]')).toBeNull();
      await user.click(await findHook("[data-scenario-id]"));
      expect(await findHook('main[data-stage="notice"]')).toBeVisible();
    },
  );

  it("changes the language without leaving the screen", async () => {
    const { user } = await openApp({ language: "ko" });
    await user.click(await findHook('[data-lang-to="en"]'));
    expect(await screen.findByText(first.en)).toBeVisible();
    expect(hook('[data-lang-to="ko"]')).not.toBeNull();
  });

  it.each([
    ["ko", "이 브라우저에서는 아무것도 남겨 둘 수 없습니다."],
    ["en", "This browser lets nothing be kept."],
  ])("says in %s that nothing can be kept here", async (language, words) => {
    await openApp({ language, trouble: "refused" });
    expect(screen.getByText(words, { exact: false })).toBeVisible();
  });

  it.each([
    ["ko", "120개 가운데 3개"],
    ["en", "3 of 120"],
  ] as const)(
    "says in %s how far the installation is, and draws only that line again",
    async (language, far) => {
      const { tools } = await openApp({ language });
      const { scenarioIds } = tools.library;
      let drawn = 0;
      Object.defineProperty(tools.library, "scenarioIds", {
        get: () => {
          drawn += 1;
          return scenarioIds;
        },
      });
      await act(() => tools.surroundings.setState({ takingIn: { done: 3, of: 120 } }));
      expect(screen.getByText(far, { exact: false })).toBeVisible();
      expect(drawn).toBe(0);
    },
  );

  it("offers a begun story where it stood, and anew", async () => {
    const { user, tools } = await openApp({ path: "/scenario/id-card-renewal" });
    await playTo("reveal");
    await act(() => tools.place.go("/"));
    await user.click(await findHook('[data-action="restart"]'));
    expect(await findHook('main[data-stage="notice"]')).toBeVisible();
    expect(tools.story.store.getState().runs).toHaveLength(2);
  });

  it.each([
    ["ko", "지나온 장면 1", "끝까지 봄"],
    ["en", "scenes passed: 1", "seen to its end"],
  ] as const)(
    "shows in %s how far each story has come, and with which to go on",
    async (language, passed, seen) => {
      const { tools } = await openApp({ path: "/scenario/id-card-renewal", language });
      await playTo("reveal");
      await act(() => tools.place.go("/"));
      const entry = (id: string) => hook(`[data-scenario-id="${id}"]`)?.closest("li");
      expect(entry("id-card-renewal")).toHaveTextContent(passed);
      expect(hook("li[data-next]")).toBe(entry("id-card-renewal"));
      expect(document.querySelectorAll("main .button-main")).toHaveLength(1);
      await act(() => tools.place.go("/scenario/id-card-renewal"));
      await playTo("debrief");
      await act(() => tools.place.go("/"));
      expect(entry("id-card-renewal")).toHaveTextContent(seen);
      expect(hook("li[data-next]")).not.toBe(entry("id-card-renewal"));
    },
  );

  it.each([
    ["ko", allHeldTogether(ko)],
    ["en", allHeldTogether(en)],
  ] as const)("says in %s how to install it and what that changes", async (language, words) => {
    const { user } = await openApp({ language });
    await user.click(screen.getByText(words["install.title"]));
    for (const way of ["changes", "android", "iphone", "seen", "outside"] as const) {
      expect(screen.getByText(words[`install.${way}`])).toBeVisible();
    }
  });

  it("says once and at its foot that it opens without a connection", async () => {
    const { tools } = await openApp();
    await act(() => tools.surroundings.setState({ readyOffline: true }));
    expect(screen.getByText(ko["offline.ready"])).toHaveAttribute("role", "status");
    expect(hook(".notices")).toBeEmptyDOMElement();
  });

  it("leaves by the button that is always there", async () => {
    const { user, left } = await openApp();
    await user.click(await findHook('[data-action="exit"]'));
    expect(left()).toBe(1);
  });
});
