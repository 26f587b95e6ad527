import { screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/common.json";
import ko from "#locales/ko/common.json";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo, stage } from "../support/play.ts";

const path = "/scenario/id-card-renewal";

describe("a story", () => {
  it("goes from the notice straight to the first choice, and its heading takes the focus", async () => {
    const { user } = await openApp({ path });
    await user.click(await findHook('[data-action="start"]'));
    expect(stage()).toBe("choice");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(hook("main")?.dataset["sceneId"]).toBe("roster");
    expect(document.querySelectorAll("[data-choice-id]").length).toBeGreaterThan(1);
  });

  it.each([
    ["ko", ko],
    ["en", en],
  ])("shows in %s who has a slip, what it is and four marks", async (language, words) => {
    await openApp({ path, language });
    await playTo("reveal");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(words["reveal.title"]);
    await findHook("[data-trace-id]");
    expect(hook("[data-choice-id]")).toBeNull();
    const marks = screen.getAllByRole("list", { name: words["marks.label"] })[0] as HTMLElement;
    const values = [words["answer.yes"], words["answer.no"], words["answer.not-known"]];
    const shown = within(marks).getAllByRole("listitem");
    expect(shown).toHaveLength(4);
    for (const mark of shown) expect(values).toContain(mark.querySelector("b")?.textContent);
  });

  it("opens who says so on a tap, in its place", async () => {
    const { user } = await openApp({ path });
    await user.click(await findHook('[data-action="start"]'));
    const saidBy = await findHook("button[data-claim-id]");
    expect(saidBy).toHaveAttribute("aria-expanded", "false");
    await user.click(saidBy);
    expect(saidBy).toHaveAttribute("aria-expanded", "true");
    expect(await findHook(".claim-card .sources")).toBeVisible();
    expect(stage()).toBe("choice");
  });

  it("keeps the scene when the language changes", async () => {
    const { user } = await openApp({ path });
    await playTo("reveal");
    const scene = hook("main")?.dataset["sceneId"];
    await user.click(await findHook('[data-lang-to="en"]'));
    await screen.findByRole("heading", { level: 1, name: "Traces left" });
    expect(hook("main")?.dataset["sceneId"]).toBe(scene);
    expect(hook('[data-lang-to="ko"]')).toHaveFocus();
  });

  it("keeps an opened ground open when the language changes", async () => {
    const { user } = await openApp({ path });
    await user.click(await findHook('[data-action="start"]'));
    await user.click(await findHook("button[data-claim-id]"));
    await findHook(".claim-card");
    await user.click(await findHook('[data-lang-to="en"]'));
    await findHook('html body [data-lang-to="ko"]');
    expect(hook("button[data-claim-id]")).toHaveAttribute("aria-expanded", "true");
  });

  it("goes back to the choice, marks what was chosen, and from the notice home", async () => {
    const { user, tools } = await openApp({ path });
    await playTo("reveal");
    await user.click(await findHook('[data-action="back"]'));
    expect(stage()).toBe("choice");
    expect(screen.getByText("앞에서 고른 것")).toBeVisible();
    await user.click(await findHook('[data-action="back"]'));
    expect(stage()).toBe("notice");
    await user.click(await findHook('[data-action="back"]'));
    expect(tools.place.store.getState().path).toBe("/");
  });

  it("counts what was looked at and never scores it", async () => {
    const { user } = await openApp({ path });
    await playTo("spot");
    const things = document.querySelectorAll<HTMLElement>(".spot > button");
    for (const thing of things) await user.click(thing);
    const all = String(things.length);
    const count = ko["spot.count"].replace("{{all}}", all).replace("{{looked}}", all);
    expect(screen.getByText(count)).toBeVisible();
    expect(document.querySelectorAll(".spot-answer .unit")).toHaveLength(things.length);
  });

  it("shows the guess beside where the slips lie", async () => {
    const { user } = await openApp({ path });
    await playTo("predict");
    const toggle = screen.getByRole("button", { name: "이웃" });
    await user.click(toggle);
    expect(toggle).toHaveAttribute("aria-pressed", "true");
    await user.click(await findHook('[data-action="continue"]'));
    expect(await screen.findByText(/짐작한 곳: 이웃\./)).toBeVisible();
  });

  it("opens any scene of the list", async () => {
    const { user } = await openApp({ path });
    await user.click(screen.getByText("장면 목록"));
    const list = hook(".scene-list") as HTMLElement;
    expect(list.querySelector("[data-choice-id]")).toBeNull();
    await user.click(within(list).getAllByRole("button").at(-1) as HTMLElement);
    expect(hook("main")?.dataset["sceneId"]).toBe("lost");
  });
});
