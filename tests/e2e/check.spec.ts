import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test, type Page } from "@playwright/test";
import { chromiumLaunch } from "../../scripts/test/chromium-launch.mjs";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { axeFindings, openEverything, sidewaysScroll } from "../support/look-at-screen.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { pressWithKeys } from "../support/press-with-keys.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const story = "id-card-renewal";

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = path;
  }, place);
  await page.locator("[aria-busy]").waitFor({ state: "detached" });
  await expect(page.locator("main h1").first()).toBeVisible();
}

/** Which thing is on the screen, or that it is over. */
const itemOn = (page: Page) =>
  page.locator("h1[data-check-item], [data-pattern]").first().getAttribute("data-check-item");

for (const locale of ["ko-KR", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } });

    test("six things are told apart with the keyboard alone", async ({ page }) => {
      await page.goto(app.url);
      await page.locator("html[data-ready]").waitFor();
      await goTo(page, "/check");
      await expect(page).toHaveURL(/#\/$/);
      await pressWithKeys(page, '[data-action="start"]');
      for (let told = 0; told < 6; told += 1) {
        await expect(page.locator("h1[data-check-item]")).toBeFocused();
        const item = await itemOn(page);
        await pressWithKeys(page, '[data-answer="leaves-trace"]');
        await pressWithKeys(page, '[data-answer="sure"]');
        await expect.poll(() => itemOn(page)).not.toBe(item);
      }
      await expect(page.locator("main")).toHaveAttribute("data-stage", "check");
      await expect(page.locator("main h1")).toBeFocused();
      await expect(page.locator("[data-pattern=all-traces]")).toBeInViewport();
      await pressWithKeys(page, "main [data-claim-id]");
      await expect(page.locator(".claim-card").first()).toBeVisible();
      await pressWithKeys(page, '[data-action="restart"]');
      await expect(page.locator("h1[data-check-item]")).toBeFocused();
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const found: string[] = [];
        let looked = 0;
        const look = async (screen: string): Promise<void> => {
          looked += 1;
          await page.locator("[aria-busy]").waitFor({ state: "detached" });
          found.push(...(await axeFindings(page)).map((each) => `${screen}: ${each}`));
          const over = await sidewaysScroll(page);
          if (over > 0) found.push(`${screen}: ${over} px too wide`);
        };
        await page.goto(app.url);
        await page.locator("html[data-ready]").waitFor();
        await goTo(page, "/check");
        await look("all stories");
        await goTo(page, `/check/${story}`);
        await openEverything(page);
        await look("one story");
        await page.locator("[data-form=A] button").click();
        const answers = ["leaves-trace", "none-known", "not-known"];
        for (let told = 0; told < 6; told += 1) {
          const item = await itemOn(page);
          await page.locator(`[data-answer="${answers[told % 3]}"]`).click();
          if (told === 0) await look("one thing");
          await page.locator('[data-answer="fairly"]').click();
          await expect.poll(() => itemOn(page)).not.toBe(item);
        }
        await look("before the story");
        await openEverything(page);
        await look("before the story, all opened");
        await goTo(page, "/review");
        await look("nothing to recall");
        await goTo(page, `/print/recall/${story}`);
        await look("sheet");
        await goTo(page, "/print/recall");
        await look("all sheets");
        expect(found).toEqual([]);
        expect(looked).toBe(8);
      });
    }
  });
}

test("a sheet prints its questions on one page and what is known on the next", async ({ page }) => {
  await page.goto(app.url);
  await page.locator("html[data-ready]").waitFor();
  await goTo(page, `/print/recall/${story}`);
  const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type \/Page\b/g);
  expect(pages).toHaveLength(2);
});

test("through forty days and a time-zone change each refresher waits on its day", async () => {
  test.setTimeout(240_000);
  const profile = await mkdtemp(join(tmpdir(), "baljaguk-profile-"));
  const open = async (timezoneId: string) => {
    const options = { ...chromiumLaunch, locale: "ko-KR", timezoneId };
    const context = await chromium.launchPersistentContext(profile, options);
    return { context, page: await context.newPage() };
  };
  // 23:30 of the twentieth of October in Seoul, where a new day begins half an hour later.
  const end = Date.UTC(2026, 9, 20, 14, 30);
  const first = await open("Asia/Seoul");
  await first.page.clock.setFixedTime(end);
  await first.page.goto(app.url);
  await startStory(first.page, story);
  await first.page.locator("[data-choice-id=names-only]").click();
  await first.page.locator("[data-action=keep]").click();
  await first.page.locator("html[data-saved=durable]").waitFor();
  await playToDebrief(first.page);
  await first.page.locator("html[data-saved=durable]").waitFor();

  const waited: Record<string, string> = {};
  const visit = async (page: Page, day: number): Promise<void> => {
    await page.clock.setFixedTime(end + day * 24 * 3_600_000);
    await page.goto(`${app.url}?day=${day}#/review`);
    await page.locator("html[data-ready]").waitFor();
    await page.locator("[aria-busy]").waitFor({ state: "detached" });
    const here = page.locator("[data-refresher]");
    if ((await here.count()) === 0) return;
    const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
    waited[(await here.getAttribute("data-refresher")) ?? ""] = today;
    await recallAll(page);
  };
  for (let day = 0; day <= 9; day += 1) await visit(first.page, day);
  await first.context.close();
  const second = await open("America/Los_Angeles");
  for (let day = 10; day <= 40; day += 1) await visit(second.page, day);
  await second.context.close();
  await rm(profile, { recursive: true });
  expect(waited).toEqual({
    [`${story} 1`]: "2026-10-21",
    [`${story} 7`]: "2026-10-27",
    [`${story} 30`]: "2026-11-19",
  });
});

/** Plays the refresher that waits, to its end. */
async function recallAll(page: Page): Promise<void> {
  await page.locator('[data-refresher] [data-action="start"]').click();
  for (let items = 0; items < 3; items += 1) {
    const item = await itemOn(page);
    await page.locator('[data-answer="leaves-trace"]').click();
    await page.locator('[data-action="continue"]').click();
    await expect.poll(() => page.locator(`h1[data-check-item="${item}"]`).count()).toBe(0);
  }
  await page.locator(".toggle").first().click();
  await page.locator('[data-action="continue"]').click();
  await page.locator(".drawer-seen").waitFor();
  await page.locator('[data-action="continue"]').click();
  await page.locator(".drawer-seen").waitFor({ state: "detached" });
  await page.locator("html[data-saved=durable]").waitFor();
}
