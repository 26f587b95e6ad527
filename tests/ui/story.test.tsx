import { screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/common.json";
import ko from "#locales/ko/common.json";
import koStages from "#locales/ko/stages.json";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo, stage } from "../support/play.ts";

const path = "/scenario/id-card-renewal";
const answer = () => hook(".spot-answer [role=status]");

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
    await findHook("[data-trace-id]");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(words["reveal.title"]);
    expect(hook("[data-choice-id]")).toBeNull();
    const marks = screen.getAllByRole("list", { name: words["marks.label"] })[0] as HTMLElement;
    const values = [words["answer.yes"], words["answer.no"], words["answer.not-known"]];
    const shown = within(marks).getAllByRole("listitem");
    expect(shown).toHaveLength(4);
    for (const mark of shown) expect(values).toContain(mark.querySelector("b")?.textContent);
  });

  it("lays a slip in the drawer only where something is known to be kept", async () => {
    await openApp({ path });
    await playTo("reveal", 1);
    await findHook("[data-trace-id]");
    const kept = (slip: Element): string =>
      slip.querySelector(".mark:nth-child(2) b")?.textContent ?? "";
    const inside = [...document.querySelectorAll(".case-inside > .slip")];
    const before = [...document.querySelectorAll(".case-before > .slip")];
    expect(inside.length).toBeGreaterThan(0);
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(inside.map(kept))).toEqual(new Set([ko["answer.yes"]]));
    expect(before.map(kept)).not.toContain(ko["answer.yes"]);
  });

  it("tells on a tap where each answer comes from", async () => {
    const { user } = await openApp({ path });
    await playTo("reveal");
    const slip = await findHook("[data-trace-id]");
    expect(slip.querySelector(".mark")).not.toHaveTextContent(ko["from.story"]);
    await user.click(within(slip).getByRole("button", { name: ko["slip.more"] }));
    expect(slip.querySelector(".mark")).toHaveTextContent(ko["from.story"]);
    expect(slip.querySelector(".disclosure-body")).toHaveTextContent(ko["slip-place.inside"]);
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
    await findHook(".spot");
    const things = document.querySelectorAll<HTMLElement>(".spot");
    expect(things.length).toBeGreaterThan(3);
    for (const [index, thing] of things.entries()) {
      await user.click(thing);
      const count = koStages["spot.count"]
        .replace("{{all}}", String(things.length))
        .replace("{{looked}}", String(index + 1));
      expect(answer()).toHaveTextContent(count);
      expect(thing).toHaveTextContent(koStages["spot.seen"]);
    }
  });

  it("answers a tap in the drawing as one in the list, and keeps the two in step", async () => {
    const { user } = await openApp({ path });
    await playTo("spot");
    const lamp = await findHook('[data-thing="lamp"]');
    await user.click(lamp);
    const inList = screen.getByRole("button", { name: `전등 ${koStages["spot.seen"]}` });
    expect(inList).toHaveAttribute("aria-current", "true");
    expect(answer()).toHaveTextContent(/전등.*알려진 것은 없습니다.*1가지/);
    await user.click(screen.getByRole("button", { name: "긴 의자" }));
    expect(hook('[data-thing="bench"]')).toHaveClass("thing-seen");
    expect(answer()).toHaveTextContent(/긴 의자.*2가지/);
    await user.click(lamp);
    expect(answer()).toHaveTextContent(/전등.*2가지/);
  });

  it("lets the drawing be tapped without more stops for the keyboard", async () => {
    await openApp({ path });
    await playTo("spot");
    await findHook("[data-thing]");
    const picture = screen.getByRole("img", { name: /다섯 사람/ });
    expect(picture.querySelectorAll("[data-thing]").length).toBeGreaterThan(3);
    expect(picture.querySelector("[tabindex], a, button")).toBeNull();
  });

  it("says of a guess what is known, and no more", async () => {
    const { user } = await openApp({ path });
    await playTo("predict");
    const toggle = await screen.findByRole("button", { name: "이웃" });
    await user.click(toggle);
    expect(toggle).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByRole("button", { name: "그 밖에 누가? 모름" }));
    await user.click(await findHook('[data-action="continue"]'));
    const guess = await findHook(".guess");
    expect(guess).toHaveTextContent("짐작했지만 알려진 흔적이 없는 곳: 이웃.");
    expect(guess).toHaveTextContent(koStages["predict.who-else"]);
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
