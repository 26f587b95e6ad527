import { expect, test } from "@playwright/test";
import { documentedWorld, footprint, trail, tracesOfPath, type Path } from "#engine/index.ts";
import storyOrder from "../../src/content/story-order.json" with { type: "json" };
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { checkedPack } from "../support/checked-pack.ts";
import { axeFindings } from "../support/look-at-screen.ts";
import { idsOn, playToDebrief, startStory } from "../support/play-story.ts";
import { showsTheAnswer } from "../support/shows-the-answer.ts";
import { waitForWorker, watchPage } from "../support/watch-page.ts";

const { files, model } = checkedPack();
// The first story has a test of its own.
const stories = storyOrder.filter((id) => id !== "id-card-renewal");

/** Of every scene its first choice, or its last. */
function choicesOf(story: string, which: 0 | -1): Readonly<Record<string, string>> {
  const scenes = files.scenarios.find(({ id }) => id === story)?.scenes ?? [];
  return Object.fromEntries(scenes.map(({ id, choices }) => [id, choices.at(which)?.id ?? ""]));
}

let app: BuiltApp;
test.beforeEach(async () => {
  app = await startBuiltApp();
});
test.afterEach(() => app.kill());

for (const [language, locale] of [
  ["ko", "ko-KR"],
  ["en", "en-GB"],
] as const) {
  test.describe(language, () => {
    test.use({ locale, viewport: { width: 360, height: 740 } });

    test("plays every other story twice with the server gone, as the engine says", async ({
      context,
      page,
    }) => {
      test.setTimeout(300_000);
      const watch = watchPage(context, page);
      await page.goto(app.url);
      await waitForWorker(page);
      await app.kill();
      for (const story of stories) {
        for (const which of [0, -1] as const) {
          const choices = choicesOf(story, which);
          // A new visit: what was played before is not part of this trail.
          await page.goto("about:blank");
          await page.goto(app.url);
          const seen: string[] = [];
          await startStory(page, story);
          const screens = await playToDebrief(page, choices, async (_, screen) => {
            if (screen.endsWith("reveal")) seen.push(...(await idsOn(page, "data-trace-id")));
            await expect(page.locator("body")).not.toContainText("⟦");
            const wide = await page.evaluate(
              () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
            );
            expect(wide, `${screen} scrolls sideways`).toBe(false);
          });
          for (const part of await page.locator("main details").all()) {
            await part.evaluate((each) => ((each as HTMLDetailsElement).open = true));
          }
          await expect(page.locator("body")).not.toContainText("⟦");
          expect(await axeFindings(page), `${story} debrief`).toEqual([]);
          const passed = screens
            .filter((screen) => screen.endsWith(" choice"))
            .map((screen) => screen.split(" ")[0] ?? "");
          const path = {
            scenario: story,
            start: passed[0],
            decisions: passed.map((scene) => ({ scene, choice: choices[scene] })),
          } as unknown as Path;
          const left = tracesOfPath(model, path);
          // A trace known not to be taken in has no slip in the reveal.
          expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(seen));
          expect(passed.length).toBeGreaterThanOrEqual(6);
          await showsTheAnswer(page, trail(model, footprint(model, [left]), documentedWorld));
        }
      }
      const complaints = watch.complaints.filter(
        (text) => !/ERR_CONNECTION_REFUSED.*sw\.js/.test(text),
      );
      expect(complaints).toEqual([]);
      expect(watch.requests.filter((url) => !url.startsWith(app.url))).toEqual([]);
    });
  });
}
