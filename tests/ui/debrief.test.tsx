import { act, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/common.json";
import ko from "#locales/ko/common.json";
import { openRun, tracesOfRun } from "#state/index.ts";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo, stage } from "../support/play.ts";

const path = "/scenario/id-card-renewal";
const words = { ko, en };
const headings = (
  ["left", "found", "dial", "other", "not-known", "hand", "discussion"] as const
).map((part) => `debrief.${part}` as const);

describe("the debrief", () => {
  it.each(["ko", "en"] as const)(
    "has seven headings in %s, the first two open",
    async (language) => {
      await openApp({ path, language });
      await playTo("debrief");
      await findHook("[data-conclusion-id]");
      const parts = [...document.querySelectorAll<HTMLDetailsElement>("details.part")];
      expect(parts.map((part) => part.querySelector("h2")?.textContent)).toEqual(
        headings.map((key) => words[language][key]),
      );
      expect(parts.map(({ open }) => open)).toEqual([
        true,
        true,
        false,
        false,
        false,
        false,
        false,
      ]);
      for (const action of ["start", "continue", "skip"]) {
        expect(hook(`[data-action="${action}"]`)).toBeNull();
      }
      expect(hook("[data-choice-id]")).toBeNull();
    },
  );

  it.each(["ko", "en"] as const)(
    "says in %s what the story shows, with its ground, and asks a room three questions",
    async (language) => {
      const { user, tools, i18n } = await openApp({ path, language });
      await playTo("debrief");
      await findHook("[data-conclusion-id]");
      const content = tools.story.store.getState().open?.content;
      if (!content) throw new Error("no story is open");
      const say = (id: string) => i18n.t(`scenarios/${content.id}:${id}`);
      const [discussion, hand] = [
        ...document.querySelectorAll<HTMLElement>(".part-body"),
      ].reverse();
      expect(hand?.querySelector("p")).toHaveTextContent(say(content.debrief.principle.id));
      const ground = hand?.querySelector<HTMLElement>("[data-claim-id]");
      expect(ground?.dataset["claimId"]).toBe(content.debrief.principle.claims[0]);
      await user.click(ground as HTMLElement);
      const ours = words[language]["claim.ours"];
      await screen.findByText(ours, undefined, { timeout: 20_000 });
      const asked = [...(discussion?.querySelectorAll("p") ?? [])].map((each) => each.textContent);
      expect(asked).toEqual(content.discussion.map(({ id }) => say(id)));
      expect(asked).toHaveLength(3);
      for (const { id } of content.trainer) {
        expect(document.body).not.toHaveTextContent(say(id));
      }
    },
  );

  it("holds every trace of the run", async () => {
    const { tools } = await openApp({ path });
    await playTo("debrief", 1);
    await findHook("[data-conclusion-id]");
    const run = openRun(tools.story.store.getState());
    const shown = [...document.querySelectorAll<HTMLElement>("[data-trace-id]")].map(
      ({ dataset }) => dataset["traceId"],
    );
    const left = run ? tracesOfRun(run).map(({ id }) => id) : [];
    expect(left.length).toBeGreaterThan(3);
    expect(new Set(shown)).toEqual(new Set(left));
  });

  it("says while a dial is turned that it is the reader's setting, and what changed", async () => {
    const { user } = await openApp({ path });
    await playTo("debrief");
    await findHook("[data-conclusion-id]");
    const yours = new RegExp(ko["dial.your-setting"]);
    expect(screen.queryByText(yours)).toBeNull();
    const yes = [...document.querySelectorAll<HTMLElement>(".dial-answers button:last-child")];
    for (const button of yes) await user.click(button);
    const note = hook("h1 + .setting-note") as HTMLElement;
    expect(note).toHaveTextContent(ko["dial.your-setting"]);
    expect(note.querySelectorAll("li")).toHaveLength(yes.length);
    expect(screen.getByText(ko["change.title"])).toBeInTheDocument();
    const lines = [...document.querySelectorAll(".changes li")].map((each) => each.textContent);
    expect(new Set(lines).size).toBe(lines.length);
    expect(hook(".drawers")).toHaveTextContent(`· ${ko["from.setting"]}`);
    await user.click(within(note).getByText(ko["dial.reset"]));
    expect(screen.queryByText(yours)).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("always ends the drawers with the one that has no label", async () => {
    await openApp({ path });
    await playTo("debrief");
    await findHook("[data-conclusion-id]");
    const drawers = [...document.querySelectorAll<HTMLElement>(".drawer")];
    expect(drawers.at(-1)?.dataset["holderId"]).toBe("not-known-who");
  });

  it("says where nothing was chosen that there is nothing to look at, and lists the scenes", async () => {
    const { tools } = await openApp({ path });
    while (stage() !== "debrief") await act(tools.story.forward);
    expect(await screen.findByText(ko["debrief.nothing"])).toBeVisible();
    expect(document.querySelectorAll("details.part")).toHaveLength(3);
    expect(hook("details.scene-list")).toHaveAttribute("open");
  });

  it("leads from a line of the proof to its slip", async () => {
    const { user } = await openApp({ path });
    await playTo("debrief");
    await findHook(".proof .link");
    Element.prototype.scrollIntoView = () => undefined;
    const pointers = [...document.querySelectorAll<HTMLElement>(".proof .link")];
    for (const pointer of pointers) await user.click(pointer);
    expect(document.activeElement).toHaveAttribute("data-trace-id");
  });

  it("begins anew at the notice and keeps the first run in the trail", async () => {
    const { user, tools } = await openApp({ path });
    await playTo("debrief");
    await user.click(await findHook('[data-action="restart"]'));
    expect(await findHook('main[data-stage="notice"]')).toBeVisible();
    tools.place.go("/trail");
    expect((await findHook("[data-trace-id]")).dataset["traceId"]).toBeTruthy();
    expect(hook("[data-holder-id]")).not.toBeNull();
  });
});
