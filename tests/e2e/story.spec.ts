import { expect, test } from "@playwright/test";
import { holdTogether } from "#i18n/hold-together.ts";
import { documentedWorld, footprint, trail, tracesOfPath, type Path } from "#engine/index.ts";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { checkedPack } from "../support/checked-pack.ts";
import { idsOn, playToDebrief, startStory } from "../support/play-story.ts";
import { showsTheAnswer } from "../support/shows-the-answer.ts";
import { waitForWorker, watchPage } from "../support/watch-page.ts";

const { files, model } = checkedPack();
const choices = {
  roster: "names-only",
  morning: "with-grandmother",
  queue: "ask-blood",
  fingerprints: "tomorrow",
  "second-morning": "explain",
  photo: "wait",
  collect: "ask-inside",
  pocket: "in-bag",
  counter: "show-card",
  lost: "tell-head",
};
const path = {
  scenario: "id-card-renewal",
  start: "roster",
  decisions: Object.entries(choices).map(([scene, choice]) => ({ scene, choice })),
} as unknown as Path;
const answer = trail(model, footprint(model, [tracesOfPath(model, path)]), documentedWorld);

let app: BuiltApp;
test.beforeEach(async () => {
  app = await startBuiltApp();
});
test.afterEach(() => app.kill());

const languages = [
  { language: "ko", locale: "ko-KR" },
  { language: "en", locale: "en-GB" },
];
for (const { language, locale } of languages) {
  test.describe(language, () => {
    test.use({ locale });

    test("plays the whole story, again with the server gone, and shows the engine's answer", async ({
      context,
      page,
    }) => {
      test.setTimeout(180_000);
      const watch = watchPage(context, page);
      const texts = files.texts[language]?.["scenarios/id-card-renewal"] ?? {};
      const shown = (key: string): string => holdTogether(texts[key] ?? "⟦⟧");
      await page.goto(app.url);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const seen: string[] = [];
      await startStory(page, "id-card-renewal");
      const screens = await playToDebrief(page, choices, async (_, screen) => {
        const [scene, stage] = screen.split(" ");
        if (stage === "choice") {
          await expect(page.locator("main")).toContainText(shown(`scene.${scene}`));
          await expect(page.locator("main")).toContainText(shown(`${scene}.1`));
        }
        if (stage === "reveal") seen.push(...(await idsOn(page, "data-trace-id")));
        await expect(page.locator("body")).not.toContainText("⟦");
      });
      expect(screens.filter((screen) => screen.endsWith("choice"))).toHaveLength(10);
      expect(seen.sort()).toEqual(
        answer.slips
          .filter(({ standing }) => !standing)
          .map(({ trace }) => trace.id)
          .sort(),
      );
      await showsTheAnswer(page, answer);
      await waitForWorker(page);
      expect(watch.complaints).toEqual([]);

      await app.kill();
      await page.reload();
      await startStory(page, "id-card-renewal");
      expect(await playToDebrief(page, choices)).toEqual(screens);
      await showsTheAnswer(page, answer);

      const refused = watch.complaints.filter(
        (text) => !/ERR_CONNECTION_REFUSED.*sw\.js/.test(text),
      );
      expect(refused).toEqual([]);
      expect(watch.complaints.length - refused.length).toBeLessThanOrEqual(1);
      expect(watch.requests.filter((url) => !url.startsWith(app.url))).toEqual([]);
    });
  });
}
