import { act, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/trail.json";
import ko from "#locales/ko/trail.json";
import koCommon from "#locales/ko/common.json";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const words = { ko, en };
const path = "/scenario/id-card-renewal";
const views = [
  "drawers",
  "path",
  "threads",
  "found",
  "what-if",
  "joins",
  "narrow",
  "slips",
] as const;

/** The trail of the first story, played with the n-th choice of each scene. */
async function openTrail(language: "ko" | "en" = "ko", option = 0) {
  const app = await openApp({ path, language });
  await playTo("debrief", option);
  app.tools.place.go("/trail");
  await findHook("[role=tabpanel] [data-holder-id]");
  const open = async (view: (typeof views)[number]) => {
    await app.user.click(await findHook(`[data-view="${view}"]`));
    await findHook(`[data-view="${view}"][aria-selected=true]`);
    await waitFor(() => expect(hook("[role=tabpanel] [aria-busy]")).toBeNull());
  };
  return { ...app, open };
}

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

describe("the trail", () => {
  it.each(["ko", "en"] as const)(
    "opens in %s on who has what, and asks one question a view",
    async (language) => {
      const { open } = await openTrail(language);
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
        words[language]["question.drawers"],
      );
      expect(hook("[data-key-id], [data-conclusion-id]")).toBeNull();
      for (const view of views) {
        await open(view);
        const titles = screen.getAllByRole("heading", { level: 1 });
        expect(titles.map((title) => title.textContent)).toEqual([
          words[language][`question.${view}`],
        ]);
        expect(document.body).not.toHaveTextContent("⟦");
        expect(all(".button-main").length).toBeLessThanOrEqual(1);
      }
    },
  );

  it("leads with its main button from each question to the next, and begins it at its title", async () => {
    const { user } = await openTrail();
    for (const view of views.slice(1)) {
      await user.click(await findHook(".next-question button"));
      const title = screen.getByRole("heading", { level: 1 });
      expect(title).toHaveTextContent(ko[`question.${view}`]);
      expect(title).toHaveFocus();
    }
    expect(hook(".next-question")).toBeNull();
  });

  it("has one tab stop for its views, and the arrows go round", async () => {
    const { user } = await openTrail();
    expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    screen.getByRole("tab", { selected: true }).focus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent(ko["name.slips"]);
    await user.keyboard("{Home}{ArrowRight}");
    expect(screen.getByRole("tab", { selected: true })).toHaveFocus();
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent(ko["name.path"]);
  });

  it("shows the days as one drawer has them, with blank ground elsewhere", async () => {
    const { user } = await openTrail();
    const drawer = await findHook('[data-holder-id="post-office"]');
    await user.click(within(drawer).getByText(ko["look.open"]));
    const look = hook(".drawer-look") as HTMLElement;
    expect(look).toHaveTextContent(ko["look.blank"]);
    expect(look.querySelectorAll(".day-step:not(.day-blank)").length).toBeGreaterThan(0);
    expect(look.querySelectorAll(".day-step").length).toBeLessThan(8);
    await user.click(
      within(await findHook('[data-holder-id="neighbour"]')).getByText(ko["look.open"]),
    );
    expect(all(".drawer-look")).toHaveLength(2);
  });

  it("opens a slip where it lies", async () => {
    const { user } = await openTrail();
    const slip = await findHook(".drawers [data-trace-id] > button");
    await user.click(slip);
    expect(slip).toHaveAttribute("aria-expanded", "true");
    await findHook(".slip-opened [data-claim-id]");
  });

  it("draws threads with one tab stop, says each slip in full and all of it in words", async () => {
    const { user, open } = await openTrail();
    await open("threads");
    const options = screen.getAllByRole("option", { name: /\./ });
    expect(options.length).toBeGreaterThan(5);
    const stops = all(".thread-picture [tabindex='0']");
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await user.keyboard("{ArrowDown}");
    const chosen = all(".thread-picture [aria-selected=true]");
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toHaveFocus();
    expect(hook(".thread-looked")).toHaveTextContent(chosen[0]?.getAttribute("aria-label") ?? "-");
    // One thread is followed first; then all there is room for, in the order of the words.
    expect(all(".pic-lane")).toHaveLength(1);
    await user.selectOptions(screen.getByRole("combobox"), ko["threads.all"]);
    const lanes = all(".pic-same").map((each) => each.textContent);
    expect(lanes.length).toBeGreaterThan(1);
    const told = all(".threads b").map((each) => each.textContent);
    expect([...new Set(told)].slice(0, lanes.length)).toEqual(lanes);
  });

  it.each(["ko", "en"] as const)(
    "says in %s what is the same in slips that nothing known brings together",
    async (language) => {
      const app = await openApp({ path: "/scenario/passing-traffic-cameras", language });
      await playTo("debrief");
      await act(() => app.tools.place.go("/trail"));
      await app.user.click(
        await screen.findByRole("tab", { name: words[language]["name.threads"] }),
      );
      expect(await screen.findByText(words[language]["threads.apart-line"])).toBeVisible();
      const apart = all('.thread-apart[data-key-apart="plate:truck"] > ul > li');
      expect(apart.length).toBeGreaterThan(1);
      await app.user.click(screen.getByRole("tab", { name: words[language]["name.slips"] }));
      const row = hook('.slip-table [data-trace-id="ptc.post-number"]');
      expect(row?.lastElementChild?.textContent).not.toBe("–");
    },
  );

  it("says of each thing that could be found out who could, with how many ifs, and opens its slips", async () => {
    const { user, open } = await openTrail();
    await open("found");
    const lines = all("[data-conclusion-id]");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(line.closest(".found-by")?.querySelector("h3")?.textContent).toBeTruthy();
      await user.click(within(line).getByText(koCommon["finding.why"]));
    }
    expect(document.body).toHaveTextContent(koCommon["ifs.not-less-likely"]);
    const proof = await findHook(".proof .disclosure-slip > button");
    await user.click(proof);
    expect(hook(".slip-in-place")).not.toBeNull();
    expect(hook(".proof [data-claim-id]")).not.toBeNull();
    expect(all(".others").length).toBe(lines.length);
  });

  it("says where the story shows that what could be found out would be mistaken", async () => {
    const { open } = await openTrail();
    await open("found");
    const marks = all(".finding-mistaken");
    expect(marks.length).toBeGreaterThan(0);
    expect(marks[0]?.closest("[data-conclusion-id]")).toHaveAttribute(
      "data-conclusion-id",
      "was-at-counter post-office name:father",
    );
  });

  it("offers at most three answers to turn, says what changes and whose answer it is", async () => {
    const { user, open } = await openTrail();
    await open("what-if");
    const first = all(".trail-answer > .dials > .dial");
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThanOrEqual(3);
    for (const dial of first) await user.click(within(dial).getByText(koCommon["answer.yes"]));
    expect(hook(".changes[role=status]")).toHaveTextContent(koCommon["change.title"]);
    expect(hook(".setting-note")).toHaveTextContent(koCommon["dial.your-setting"]);
    expect(all(".pic-set").length).toBeGreaterThan(1);
    await open("threads");
    expect(hook(".thread-set")).toHaveTextContent(ko["thread.set"]);
  });

  it("asks which one answer would join two piles, and is kind about each", async () => {
    const { user, open } = await openTrail();
    await open("joins");
    expect(all(".pile")).toHaveLength(2);
    const options = all(".joins .choice");
    expect(options.length).toBeGreaterThan(2);
    expect(options.length).toBeLessThan(5);
    for (const option of options) await user.click(option);
    const replies = all(".spot-answer").map((each) => each.textContent);
    expect(replies.filter((reply) => reply === ko["joins.not-this"]).length).toBeGreaterThan(0);
    expect(replies.filter((reply) => reply !== ko["joins.not-this"]).length).toBeGreaterThan(0);
    expect(document.body).toHaveTextContent(ko["joins.not-said"]);
  });

  it("narrows the town's people, and says that one person left is not a name", async () => {
    const { open } = await openTrail();
    await open("narrow");
    const steps = all(".narrow-steps > li");
    expect(steps.length).toBeGreaterThan(1);
    const left = steps.map((step) => step.querySelectorAll(".person-in").length);
    expect(left).toEqual([...left].sort((a, b) => b - a));
    expect(left[0]).toBeGreaterThan(left.at(-1) ?? 0);
    expect(left.at(-1)).toBeGreaterThan(0);
    expect(document.body).toHaveTextContent(ko["narrow.not-a-name"]);
  });

  it("shows before anything was chosen what was there before the story", async () => {
    await openApp({ path: "/trail" });
    await findHook("[role=tabpanel] [data-trace-id]");
    expect(document.body).toHaveTextContent(ko.empty);
  });
});

describe("a long trail", () => {
  it("can be searched, filtered and put in another order from thirty slips on", async () => {
    const { user, open, tools } = await openTrail();
    await open("slips");
    expect(hook("[role=search]")).toBeNull();
    tools.place.go("/scenario/classroom-camera");
    await findHook('[data-stage="notice"]');
    await playTo("debrief");
    tools.place.go("/trail");
    await open("slips");
    const count = all("tbody tr").length;
    expect(count).toBeGreaterThanOrEqual(30);
    await user.type(screen.getByRole("searchbox"), "지문");
    expect(all("tbody tr").length).toBeLessThan(count);
    await user.clear(screen.getByRole("searchbox"));
    const [who, order] = screen.getAllByRole("combobox");
    await user.selectOptions(who as HTMLElement, "registry");
    const holders = new Set(all("tbody tr td:nth-child(2)").map((each) => each.textContent));
    expect(holders.size).toBe(1);
    await user.selectOptions(order as HTMLElement, "place");
    expect(hook("th[aria-sort]")).toHaveTextContent(ko["slips.column.place"]);
  });
});
