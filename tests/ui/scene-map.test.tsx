import { act, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/compare.json";
import ko from "#locales/ko/compare.json";
import enStory from "#locales/en/scenarios/id-card-renewal.json";
import koStory from "#locales/ko/scenarios/id-card-renewal.json";
import koCommon from "#locales/ko/common.json";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo, stage } from "../support/play.ts";

const story = "id-card-renewal";
const path = `/scenario/${story}`;

const scenesOf = (root: HTMLElement | null) =>
  [...(root?.querySelectorAll("button") ?? [])].map((each) => each.textContent);

describe("the map of scenes", () => {
  it.each([
    ["ko", ko, koStory],
    ["en", en, enStory],
  ] as const)(
    "says in %s what it shows: passed, here, open, the unexpected",
    async (language, words, told) => {
      const { user, tools } = await openApp({ path, language });
      await playTo("spot");
      await user.click(await findHook("button.path"));
      await screen.findByRole("heading", { level: 1, name: words["map.title"] });
      const map = screen.getByRole("list", { name: words["map.label"] });
      const shown = scenesOf(map);
      expect(shown[0]).toContain(told["scene.roster"] + words["state.passed"]);
      expect(shown[2]).toContain(told["scene.queue"] + words["state.here"]);
      expect(shown[3]).toContain(words["state.open"]);
      expect(shown.filter((each) => each.includes(words["state.turn"]))).toEqual([
        expect.stringContaining(told["scene.photo"]) as unknown,
      ]);
      expect(hook("[data-choice-id]")).toBeNull();
      expect(hook("[style]")).toBeNull();
      await user.click(within(map).getByText(told["scene.queue"]));
      expect(stage()).toBe("spot");
      expect(tools.place.store.getState()).toMatchObject({ path, before: [] });
    },
  );

  it("has the same scenes, order and states as its list in words", async () => {
    const { user } = await openApp({ path: `/map/${story}` });
    const map = await screen.findByRole("list", { name: ko["map.label"] });
    await user.click(screen.getByText(koCommon["scenes.title"]));
    await findHook(".scene-words");
    const drawn = [...map.querySelectorAll("button")].map((button) =>
      [...button.querySelectorAll("b, small")].map((part) => part.textContent.trim()),
    );
    const listed = scenesOf(hook(".scene-list"));
    expect(listed).toHaveLength(drawn.length);
    for (const [index, [name = "", ...states]] of drawn.entries()) {
      expect(states.length).toBeGreaterThan(0);
      expect(listed[index]).toMatch(new RegExp(`^${name}`));
      for (const state of states) expect(listed[index]).toContain(state);
    }
    // Where the picture has two lines, the list says where they lead.
    expect(listed[3]).toContain(koStory["scene.second-morning"]);
  });

  it("goes back to a passed scene; choosing otherwise there makes a second path", async () => {
    const { user, tools } = await openApp({ path });
    await playTo("debrief");
    await user.click(await screen.findByText(koCommon["scenes.map"]));
    const map = await screen.findByRole("list", { name: ko["map.label"] });
    await user.click(within(map).getByText(koStory["scene.counter"]));
    expect(hook("main")?.dataset["sceneId"]).toBe("counter");
    await user.click(await findHook('[data-choice-id="come-later"]'));
    const runs = tools.story.store.getState().runs;
    expect(runs).toHaveLength(2);
    const shared = runs[1]?.decisions.slice(0, -1).map(({ choice }) => choice);
    expect(shared?.length).toBeGreaterThan(5);
    expect(runs[0]?.decisions.slice(0, shared?.length).map(({ choice }) => choice)).toEqual(shared);
  });

  it("opens a scene where no story is on the screen yet, and leads home on the way back", async () => {
    const { user, tools } = await openApp({ path: "/" });
    await act(() => tools.place.go(`/map/${story}`));
    const map = await screen.findByRole("list", { name: ko["map.label"] });
    await user.click(within(map).getByText(koStory["scene.lost"]));
    expect((await findHook("[data-scene-id]")).dataset["sceneId"]).toBe("lost");
    expect(tools.place.store.getState()).toMatchObject({ path, before: ["/"] });
  });
});
