import { expect, test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { axeFindings, sidewaysScroll } from "../support/look-at-screen.ts";
import { startStory } from "../support/play-story.ts";
import { watchPage } from "../support/watch-page.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const stories = [
  "id-card-renewal",
  "paying-by-app",
  "passing-traffic-cameras",
  "classroom-camera",
] as const;

/** Plays on until a stage is reached. */
async function playToStage(page: Page, wanted: string): Promise<void> {
  for (let taps = 0; taps < 40; taps += 1) {
    const main = page.locator("main");
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
    const stage = await main.getAttribute("data-stage");
    if (stage === wanted) return;
    const before = await main.evaluate(
      ({ dataset }) => `${dataset["sceneId"]} ${dataset["stage"]}`,
    );
    await page.locator("[data-choice-id], main [data-action=continue]").first().click();
    await expect
      .poll(() => main.evaluate(({ dataset }) => `${dataset["sceneId"]} ${dataset["stage"]}`))
      .not.toBe(before);
  }
  throw new Error(`The story never came to ${wanted}`);
}

/** The middle of a thing in the drawing, as a finger meets it. */
async function tapThing(page: Page, index: number): Promise<void> {
  const area = page.locator(".thing .thing-area").nth(index);
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error("The thing is not drawn");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const words = {
  ko: {
    locale: "ko-KR",
    seen: "본 것",
    answers: ["예", "아니요", "모름"],
    count: /5가지 가운데 1가지/,
  },
  en: { locale: "en-GB", seen: "looked at", answers: ["yes", "no", "not known"], count: /1 of 5/ },
} as const;

for (const [language, { locale, seen, answers, count }] of Object.entries(words)) {
  test.describe(language, () => {
    test.use({ locale, viewport: { width: 360, height: 740 } });

    for (const story of stories) {
      test(`in ${story} a tap in the drawing equals a tap in the list`, async ({ page }) => {
        test.setTimeout(90_000);
        await page.goto(app.url);
        await startStory(page, story);
        await playToStage(page, "spot");
        const items = page.locator(".spots button");
        const status = page.locator(".spot-answer [role=status]");
        const all = await items.count();
        expect(all).toBeGreaterThan(3);
        await expect(page.locator(".thing")).toHaveCount(all);
        const fromList: string[] = [];
        for (let index = 0; index < all; index += 1) {
          await items.nth(index).click();
          await expect(items.nth(index)).toHaveAttribute("aria-current", "true");
          await expect(page.locator(".thing-seen")).toHaveCount(index + 1);
          fromList.push((await status.locator("p").first().textContent()) ?? "");
        }
        await page.locator("[data-action=back]").click();
        await playToStage(page, "spot");
        await expect(page.locator(".thing-seen")).toHaveCount(0);
        for (let index = 0; index < all; index += 1) {
          await tapThing(page, index);
          await expect(items.nth(index)).toContainText(seen);
          await expect(status.locator("p").first()).toHaveText(fromList[index] ?? "⟦⟧");
          await expect(page.locator(".spot-seen")).toHaveCount(index + 1);
        }
      });
    }

    test("a thing that takes in nothing is answered kindly, counted, and big enough", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(app.url);
      await startStory(page, "id-card-renewal");
      await playToStage(page, "spot");
      const sizes = await page.locator(".thing-area").evaluateAll((areas) =>
        areas.map((area) => {
          const { width, height } = area.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      await tapThing(page, 1);
      const status = page.locator(".spot-answer [role=status]");
      await expect(status).toContainText(count);
      await expect(status).toContainText(/알려진 것은 없습니다|We know of nothing/);
      await expect(page.locator(".spot-answer [data-claim-id]")).toBeVisible();
    });

    test("a reveal shows who has it and four marks with words in one row", async ({ page }) => {
      await page.goto(app.url);
      await startStory(page, "id-card-renewal");
      await page.locator("[data-choice-id=names-only]").click();
      await page.locator("main [data-trace-id]").first().waitFor();
      const slips = page.locator("[data-holder-id] .slip");
      expect(await slips.count()).toBeGreaterThan(1);
      // Measured where they lie, not while they fall.
      await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
      for (const slip of await slips.all()) {
        const marks = slip.locator(".mark");
        await expect(marks).toHaveCount(4);
        const tops = await marks.evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect().top),
        );
        expect(new Set(tops.map(Math.round)).size).toBe(1);
        for (const mark of await marks.all()) {
          expect(
            await mark.evaluate((each) => each.scrollWidth - each.clientWidth),
          ).toBeLessThanOrEqual(0);
          expect(answers).toContain(await mark.locator("b").textContent());
          await expect(mark.locator(".mark-word")).not.toBeEmpty();
        }
      }
      // The drawer in front of which a slip lies is in sight above it.
      const drawer = page.locator(".case-box").first();
      const front = page.locator(".case-before .slip").first();
      const [box, slip] = [await drawer.boundingBox(), await front.boundingBox()];
      expect(box && slip && slip.y - box.y).toBeGreaterThan(24);
      expect(box && slip && box.y + box.height).toBeGreaterThan(slip?.y ?? 0);
    });

    test("nothing waits for the slips to fall", async ({ page, context }) => {
      const watch = watchPage(context, page);
      await page.goto(app.url);
      await startStory(page, "id-card-renewal");
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.locator("[data-choice-id=names-only]").click();
      await page.locator(".slip").first().waitFor();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await page.locator("[data-action=back]").click();
      await page.emulateMedia({ reducedMotion: "no-preference" });
      await page.locator("[data-choice-id=names-only]").click();
      await page.locator(".slip").first().waitFor();
      const running = await page.evaluate(() =>
        document
          .getAnimations()
          .flatMap((each) => (each.effect as KeyframeEffect).getKeyframes())
          .flatMap((frame) => Object.keys(frame)),
      );
      const frames = ["computedOffset", "composite", "easing", "offset"];
      expect([...new Set(running)].filter((name) => !frames.includes(name)).sort()).toEqual([
        "opacity",
        "transform",
      ]);
      await page.locator("[data-action=continue]").click();
      await expect(page.locator("main")).toHaveAttribute("data-stage", "choice");
      expect(watch.complaints).toEqual([]);
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test.describe(colorScheme, () => {
        test.use({ colorScheme, viewport: { width: 320, height: 700 }, reducedMotion: "reduce" });

        test("axe finds nothing on a find, a guess and an opened reveal", async ({ page }) => {
          test.setTimeout(120_000);
          const look = async (): Promise<void> => {
            expect(await axeFindings(page)).toEqual([]);
            expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
          };
          await page.goto(app.url);
          await startStory(page, "classroom-camera");
          await playToStage(page, "spot");
          for (const index of [0, 1, 3]) await tapThing(page, index);
          await look();
          await playToStage(page, "predict");
          await page.locator(".toggle").first().click();
          await look();
          await playToStage(page, "reveal");
          await page.locator(".guess").waitFor();
          await look();
          for (const more of await page.locator(".slip > .disclosure > button").all()) {
            await more.click();
          }
          await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
          await look();
        });
      });
    }
  });
}
