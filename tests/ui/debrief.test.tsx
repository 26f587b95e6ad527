import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openRun, tracesOfRun } from "#state/index.ts";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const path = "/scenario/id-card-renewal";
const headings = {
  ko: ["남은 것", "알아낼 수 있는 것 한 가지", "만약에", "다른 길", "모르는 것", "가지고 갈 것"],
  en: [
    "What is left of the day",
    "One thing that could be found out",
    "What if",
    "The other path",
    "What is not known",
    "Something to take along",
  ],
};

describe("the debrief", () => {
  it.each(["ko", "en"] as const)("has six headings in %s, the first two open", async (language) => {
    await openApp({ path, language });
    await playTo("debrief");
    await findHook("[data-conclusion-id]");
    const parts = [...document.querySelectorAll<HTMLDetailsElement>("details.part")];
    expect(parts.map((part) => part.querySelector("h2")?.textContent)).toEqual(headings[language]);
    expect(parts.map(({ open }) => open)).toEqual([true, true, false, false, false, false]);
    for (const action of ["start", "continue", "skip"]) {
      expect(hook(`[data-action="${action}"]`)).toBeNull();
    }
    expect(hook("[data-choice-id]")).toBeNull();
  });

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
    expect(screen.queryByText("고른 답이며, 알려진 사실이 아닙니다.")).toBeNull();
    const yes = [...document.querySelectorAll<HTMLElement>(".dial-answers button:last-child")];
    for (const button of yes) await user.click(button);
    expect(screen.getByText(/고른 답이며, 알려진 사실이 아닙니다/)).toBeInTheDocument();
    expect(screen.getByText("달라진 것")).toBeInTheDocument();
    await user.click(screen.getByText("알려진 대로 되돌리기"));
    expect(screen.queryByText(/고른 답이며/)).toBeNull();
  });

  it("leads from a line of the proof to its slip", async () => {
    const { user } = await openApp({ path });
    await playTo("debrief");
    await findHook(".proof button");
    Element.prototype.scrollIntoView = () => undefined;
    const pointers = [...document.querySelectorAll<HTMLElement>(".proof button")];
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
    expect(hook("[data-key-id]")).not.toBeNull();
  });
});
