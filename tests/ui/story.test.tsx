import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
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
    ["ko", "남은 흔적", "네 가지 물음", "모름"],
    ["en", "Traces left", "Four questions", "not known"],
  ])(
    "shows in %s who has a slip, what it is and four marks",
    async (language, title, four, unknown) => {
      await openApp({ path, language });
      await playTo("reveal");
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(title);
      await findHook("[data-trace-id]");
      expect(hook("[data-choice-id]")).toBeNull();
      const marks = screen.getAllByRole("list", { name: four })[0] as HTMLElement;
      expect(within(marks).getAllByRole("listitem")).toHaveLength(4);
      expect(marks).toHaveTextContent(unknown);
    },
  );

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
    expect(
      screen.getByText(`${things.length}개 가운데 ${things.length}개를 보았습니다.`),
    ).toBeVisible();
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
