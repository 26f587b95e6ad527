import { act, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { loadCheckItems } from "#content/check-items.ts";
import enReview from "#locales/en/review.json";
import koReview from "#locales/ko/review.json";
import { findHook, hook, openApp, type TestAppOptions } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const words = { ko: koReview, en: enReview };
const story = "id-card-renewal";

/** Plays a story to its end and keeps, on the third of November. */
async function afterStory(options: TestAppOptions & { keep?: boolean } = {}) {
  let today = "2026-11-03";
  const app = await openApp({ path: `/scenario/${story}`, clock: () => today, ...options });
  await playTo("debrief");
  await findHook("[data-conclusion-id]");
  const { keeping, settings, story: stories, place } = app.tools;
  if (options.keep ?? true) {
    await act(() =>
      keeping.keep(settings.store.getState(), stories.store.getState().runs, () => undefined),
    );
  }
  const goHomeOn = async (day: string): Promise<void> => {
    today = day;
    await act(() => place.go("/about"));
    await findHook("main.screen h1");
    await act(() => place.go("/"));
    await findHook(".home-recall");
    await app.tools.recall();
  };
  return { ...app, goHomeOn };
}

describe.each(["ko", "en"] as const)("a refresher in %s", (language) => {
  const own = words[language];

  it("waits on the home screen from the next day on, and is played in four steps", async () => {
    const { user, goHomeOn } = await afterStory({ language });
    await goHomeOn("2026-11-03");
    expect(hook("[data-refreshers]")).toBeNull();
    await goHomeOn("2026-11-04");
    await user.click(within(await findHook("[data-refreshers]")).getByRole("button"));
    await user.click(await findHook('[data-action="start"]'));
    for (let items = 0; items < 3; items += 1) {
      const item = (await findHook("h1[data-check-item]")).dataset["checkItem"];
      await user.click(await findHook('[data-answer="leaves-trace"]'));
      expect(hook(".recall-answer")).toHaveTextContent(own["told.known"]);
      expect(hook('[data-answer="sure"]')).toBeNull();
      await user.click(await findHook('[data-action="continue"]'));
      await findHook(`main:not(:has(h1[data-check-item="${item}"]))`);
    }
    const options = [...document.querySelectorAll<HTMLElement>(".toggle")];
    expect(options.length).toBeGreaterThan(1);
    await user.click(options[0] as HTMLElement);
    await user.click(await findHook('[data-action="continue"]'));
    const seen = await findHook(".drawer-seen");
    expect(seen.querySelectorAll("[data-trace-id]")).toHaveLength(options.length);
    expect(seen).toHaveTextContent(own["drawer.picked"]);
    await user.click(await findHook('[data-action="continue"]'));
    expect(await screen.findByText(own["recall.done"])).toBeVisible();
    await goHomeOn("2026-11-04");
    expect(hook("[data-refreshers]")).toBeNull();
    await goHomeOn("2026-11-10");
    expect(await findHook("[data-refreshers]")).toBeVisible();
  });

  it("has a sheet for everybody: questions, then what is known and who says so", async () => {
    await openApp({ language, path: `/print/recall/${story}` });
    const [questions, answers] = [
      await findHook(".sheet:not(.sheet-back)"),
      await findHook(".sheet-back"),
    ];
    expect(questions.querySelectorAll(".sheet-items > li")).toHaveLength(7);
    expect(answers.querySelectorAll(".sheet-items > li")).toHaveLength(7);
    const items = (await loadCheckItems()).filter(({ scenario }) => scenario === story);
    expect(items.length).toBeGreaterThan(0);
    expect(questions).not.toHaveTextContent(own["drawer.yes"]);
    expect(answers).toHaveTextContent(own["drawer.yes"]);
    expect(document.body).not.toHaveTextContent("⟦");
    expect(document.body).not.toHaveTextContent("undefined");
  });
});

describe("refreshers", () => {
  it("are for those who keep: others are told so, and find the sheet", async () => {
    const { user, tools, goHomeOn } = await afterStory({ keep: false });
    await goHomeOn("2026-11-20");
    expect(hook("[data-refreshers]")).toBeNull();
    await act(() => tools.place.go("/review"));
    expect(await screen.findByText(koReview["recall.who"])).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: /공민증/ })[0] as HTMLElement);
    expect(await findHook(".sheet-back")).toBeInTheDocument();
  });

  it("count from the first end of a story, also for who keeps only later", async () => {
    const { tools, goHomeOn } = await afterStory({ keep: false });
    await goHomeOn("2026-11-09");
    const { keeping, settings, story: stories } = tools;
    await act(() =>
      keeping.keep(settings.store.getState(), stories.store.getState().runs, () => undefined),
    );
    expect(await findHook("[data-refreshers]")).toBeVisible();
    await act(() => tools.place.go("/review"));
    expect(await findHook(`[data-refresher="${story} 1"]`)).toBeVisible();
  });

  it("say in how many days the next one opens", async () => {
    const { tools } = await afterStory();
    await act(() => tools.place.go("/review"));
    expect(await screen.findByText(/: 1일 뒤에 다시 떠올릴 수 있습니다\.$/)).toBeVisible();
    expect(hook("[data-refresher]")).toBeNull();
  });

  it("are not there before anything was played", async () => {
    await openApp();
    await findHook("[data-scenario-id]");
    expect(hook(".home-recall")).toBeNull();
  });
});
