import { screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import english from "../../locales/en/pages.json" with { type: "json" };
import korean from "../../locales/ko/pages.json" with { type: "json" };
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";

const words = { ko: korean, en: english };
const none = { databases: 0, caches: 0, workers: 0 };

describe.each(["ko", "en"] as const)("erase everything, in %s", (language) => {
  const text = words[language];
  const erase = async (remains = none) => {
    const app = await openApp({ language, path: "/about", remains });
    await app.user.click(await findHook("[data-action=ask-erase]"));
    return app;
  };

  it("asks first, and leaves all as it is where that is wanted", async () => {
    const { user, tools } = await erase();
    expect(document.activeElement).toHaveTextContent(text["erase.ask"]);
    await user.click(screen.getByText(text["erase.no"]));
    expect(hook("[data-action=erase]")).toBeNull();
    expect(tools.surroundings.getState().erased).toBeNull();
  });

  it("shows what was found afterwards, and only lets one leave", async () => {
    const { user, tools } = await erase();
    await user.click(await findHook("[data-action=erase]"));
    await screen.findByText(text["erase.gone"]);
    expect(document.activeElement).toHaveTextContent(text["erase.title"]);
    expect(hook("[data-remains='0']")).not.toBeNull();
    screen.getByText(text["erase.still"]);
    screen.getByText(text["erase.still-text"]);
    const actions = [...document.querySelectorAll<HTMLElement>("button")];
    expect(actions.map(({ dataset }) => dataset["action"])).toEqual(["exit"]);
    // The device's own Back changes the place: the screen stays.
    tools.place.go("/evidence");
    await screen.findByText(text["erase.gone"]);
    expect(tools.story.store.getState()).toEqual({ runs: [], open: null });
  });

  it("says so where something is left, and tries again", async () => {
    const { user } = await erase({ databases: 1, caches: 0, workers: 0 });
    await user.click(await findHook("[data-action=erase]"));
    await screen.findByText(text["erase.not-gone"]);
    expect(hook("[data-remains='1']")).not.toBeNull();
    expect(hook("[data-action=erase]")).not.toBeNull();
  });
});
