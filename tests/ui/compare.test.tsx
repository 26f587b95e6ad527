import { act, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { allHeldTogether } from "#i18n/hold-together.ts";
import en from "#locales/en/compare.json";
import enCommon from "#locales/en/common.json";
import ko from "#locales/ko/compare.json";
import koCommon from "#locales/ko/common.json";
import type { StoryStore } from "#state/index.ts";
import { placeOf } from "../../src/app/places.ts";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const story = "id-card-renewal";
const path = `/scenario/${story}`;
const words = { ko: allHeldTogether(ko), en: allHeldTogether(en) };
const common = { ko: koCommon, en: enCommon };

/** Two paths of one story: the second puts off the fingerprints and says only the number. */
async function twoPaths(language: "ko" | "en") {
  const app = await openApp({ path, language });
  await playTo("debrief");
  await act(() => app.tools.story.openScene("fingerprints"));
  await act(() => chooseAlong(app.tools.story, ["tomorrow", "quiet", "wait", "read"]));
  return app;
}

function chooseAlong(store: StoryStore, choices: readonly string[]): void {
  for (const choice of choices) {
    for (let taps = 0; taps < 5; taps += 1) {
      const { runs } = store.store.getState();
      if (runs.at(-1)?.place.stage === "choice") break;
      store.forward();
    }
    store.choose(choice);
  }
}

const headings = () => screen.getAllByRole("heading").map((each) => each.textContent);

describe("places of the comparison and the map", () => {
  it("are read from their addresses", () => {
    expect(placeOf("/compare/a/b")).toEqual({ name: "compare", run: "a", beside: ["b"] });
    expect(placeOf("/compare/a/other/scene/choice")).toEqual({
      name: "compare",
      run: "a",
      beside: ["other", "scene", "choice"],
    });
    expect(placeOf("/compare")).toEqual({ name: "compare", run: null, beside: [] });
    expect(placeOf("/map/a")).toEqual({ name: "map", id: "a" });
    expect(placeOf("/map")).toEqual({ name: "home" });
  });
});

describe.each(["ko", "en"] as const)("the comparison in %s", (language) => {
  const own = words[language];

  it("opens with what stayed the same, then says only what differs", async () => {
    const { tools } = await twoPaths(language);
    await act(() => tools.place.go("/compare"));
    await findHook(".comparison");
    expect(screen.getByRole("heading", { level: 1, name: own.title })).toHaveFocus();
    const order = headings();
    expect(order.indexOf(own["same.title"])).toBeLessThan(order.indexOf(own["diff.title"]));
    expect(hook("[data-choice-id]")).toBeNull();
    expect(document.body.textContent).not.toContain("⟦");
    const [same, differs] = [...document.querySelectorAll<HTMLElement>(".comparison-half")];
    const idsIn = (part: HTMLElement | undefined) =>
      [...(part?.querySelectorAll<HTMLElement>("[data-trace-id]") ?? [])].map(
        ({ dataset }) => dataset["traceId"],
      );
    expect(idsIn(differs)).toEqual(
      expect.arrayContaining(["idc.fingers", "idc.put-off-note"]) as unknown,
    );
    expect(idsIn(same).filter((id) => idsIn(differs).includes(id))).toEqual([]);
  });

  it("says what each choice cost where the two did not choose alike", async () => {
    const { tools, i18n } = await twoPaths(language);
    await act(() => tools.place.go("/compare"));
    await findHook(".parting");
    const say = (key: string) => i18n.t(`scenarios/${story}:${key}`);
    const first = document.querySelectorAll<HTMLElement>(".parting")[0] as HTMLElement;
    expect(first).toHaveTextContent(say("scene.fingerprints"));
    const content = await tools.library.scenario(story);
    const scene = content.scenes.find(({ id }) => id === "fingerprints");
    for (const choice of ["give", "tomorrow"]) {
      expect(first).toHaveTextContent(say(`choice.${choice}`));
      const cost = scene?.choices.find(({ id }) => id === choice)?.cost.id ?? "";
      expect(first).toHaveTextContent(say(cost));
    }
    const second = document.querySelectorAll<HTMLElement>(".parting")[1] as HTMLElement;
    expect(second).toHaveTextContent(own["diff.not-passed"]);
  });

  it("says what kind of trace differs and never how many", async () => {
    const { tools } = await twoPaths(language);
    await act(() => tools.place.go("/compare"));
    await findHook(".comparison");
    // Paper on both sides: nothing would be said of what differs.
    expect(hook(".kinds")).toBeNull();
    const run = tools.story.store.getState().runs[0]?.id ?? "";
    await act(() => tools.place.go(`/compare/${run}/other/counter/come-later`));
    const kinds = await findHook(".kinds");
    expect(kinds).toHaveTextContent(own["kind.paper"]);
    expect(kinds.textContent).not.toMatch(/\d/);
  });

  it("lets one pick what a path stands beside, and keeps one way back", async () => {
    const { tools, user } = await twoPaths(language);
    await act(() => tools.place.go("/compare"));
    await findHook(".comparison");
    const group = screen.getByRole("group", { name: own.ask });
    await user.click(within(group).getByRole("radio", { name: own["pick.other"] }));
    expect(tools.place.store.getState().path).toMatch(/^\/compare\/run-\d+\/other$/);
    const select = await screen.findByLabelText(own["pick.other.which"]);
    await user.selectOptions(select, "counter come-later");
    expect(tools.place.store.getState().path).toMatch(/\/other\/counter\/come-later$/);
    expect(screen.getByLabelText(own["pick.other.which"])).toHaveFocus();
    await user.click(within(group).getByRole("radio", { name: own["pick.world"] }));
    await user.selectOptions(await screen.findByLabelText(own["pick.world.which"]), "no-power");
    expect(await screen.findAllByText(own["diff.changed"])).not.toEqual([]);
    expect(hook(".changed-item dl")).toHaveTextContent(common[language]["slip-place.absent"]);
    await user.click(await findHook('[data-action="back"]'));
    expect(tools.place.store.getState().path).toBe(path);
  });

  it("reads the reader's own answers beside what is documented", async () => {
    const { tools, user } = await twoPaths(language);
    await act(() => tools.place.go("/compare"));
    await findHook(".comparison");
    const [, , world] = screen.getAllByRole("radio");
    await user.click(world as HTMLElement);
    await user.selectOptions(await screen.findByLabelText(own["pick.world.which"]), "setting");
    expect(await screen.findByText(own["world.nothing-set"])).toBeVisible();
    const yes = [...document.querySelectorAll<HTMLElement>(".dial-answers button:last-child")];
    for (const button of yes) await user.click(button);
    expect(screen.queryByText(own["world.nothing-set"])).toBeNull();
    expect(hook(".changed-item")).not.toBeNull();
    expect(
      screen.getAllByText(common[language]["dial.your-setting"], { exact: false }),
    ).not.toEqual([]);
  });

  it("gives reasons for what could be found out, with what it could also be", async () => {
    const { tools, user } = await twoPaths(language);
    await act(() => tools.place.go("/compare"));
    const found = await findHook(".comparison-part [data-conclusion-id] button");
    await user.click(found);
    const line = found.closest<HTMLElement>("[data-conclusion-id]") as HTMLElement;
    expect(line).toHaveTextContent(common[language]["finding.could-also"]);
    expect(line.querySelectorAll(".others li").length).toBeGreaterThan(0);
  });

  it("says in plain words that a path is not here, with ways on", async () => {
    const { tools } = await openApp({ path: "/compare/nobody/other", language });
    expect(await screen.findByText(own["run.unknown"])).toBeVisible();
    expect(hook(".comparison")).toBeNull();
    expect(screen.getByRole("navigation")).toBeVisible();
    await act(() => tools.place.go("/compare"));
    expect(await screen.findByText(own["run.none"])).toBeVisible();
  });
});

describe("the ways to the comparison", () => {
  it("lead from the debrief's other path, which shows threads and findings too", async () => {
    const { tools, user } = await openApp({ path });
    await playTo("debrief");
    await findHook(".comparison");
    const part = hook(".comparison")?.closest<HTMLElement>("details") as HTMLElement;
    expect(within(part).getByText(ko["same.title"])).toBeInTheDocument();
    expect(part.querySelector(".thread")).not.toBeNull();
    expect(part.querySelector(".phrase")).not.toBeNull();
    // The debrief holds the traces of the run, none of a path that nobody walked.
    expect(part.querySelector("[data-trace-id], [data-conclusion-id]")).toBeNull();
    await user.click(within(part).getByText(ko["to.full"]));
    expect(await screen.findByRole("heading", { level: 1, name: ko.title })).toHaveFocus();
    expect(tools.place.store.getState().path).toBe("/compare/run-1/other");
  });

  it("lead from the trail where a story has two paths, and only there", async () => {
    const { tools, user } = await openApp({ path });
    await playTo("debrief");
    await act(() => tools.place.go("/trail"));
    await findHook("[data-trace-id]");
    expect(screen.queryByText(ko["to.runs"])).toBeNull();
    await act(() => {
      tools.place.go(path);
      tools.story.openScene("counter");
      tools.story.choose("come-later");
      tools.place.go("/trail");
    });
    await user.click(await screen.findByText(ko["to.runs"]));
    await findHook(".comparison");
    expect(tools.place.store.getState().path).toMatch(/^\/compare\/run-1\/run-\d+$/);
    expect(hook(".side-key")).toHaveTextContent(ko["path.1"]);
    expect(hook(".side-key")).toHaveTextContent(ko["path.2"]);
  });
});
