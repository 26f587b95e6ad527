import { expect, test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { cutText, smallTargets, spaceText, spilledWords } from "../support/reach-of-screen.ts";
import { focusFaults } from "../support/focus.ts";
import { sidewaysScroll } from "../support/look-at-screen.ts";
import { goTo, settled, tour } from "../support/tour.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

/** Looks at every screen: nothing is cut off, too wide, or without its way out. */
async function nothingIsCut(page: Page, spaced = false): Promise<void> {
  const found: string[] = [];
  let looked = 0;
  await tour(page, async (_, screen) => {
    looked += 1;
    await settled(page);
    found.push(...(await cutText(page)).map((each) => `${screen}: "${each}" is cut`));
    found.push(...(await smallTargets(page)).map((each) => `${screen}: "${each}" is small`));
    // A picture is laid out without the reader's own spacing; its words stand below it too.
    if (!spaced)
      found.push(...(await spilledWords(page)).map((each) => `${screen}: "${each}" runs out`));
    const over = await sidewaysScroll(page);
    if (over > 0) found.push(`${screen}: ${over} px too wide`);
    if (!(await page.locator("[data-action=exit]").isVisible())) found.push(`${screen}: no leave`);
    const bar = await page.evaluate(
      () => (document.querySelector(".top-bar")?.getBoundingClientRect().height ?? 0) / innerHeight,
    );
    if (bar > 0.5) found.push(`${screen}: the bar takes ${Math.round(bar * 100)} of the height`);
  });
  expect(found).toEqual([]);
  expect(looked).toBeGreaterThan(40);
}

for (const locale of ["ko-KR", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, reducedMotion: "reduce" });
    test.setTimeout(300_000);

    test.describe("in a window of 1280 × 1024 at 400 %", () => {
      test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

      test("everything is there, one below the other", async ({ page }) => {
        await page.goto(app.url);
        await nothingIsCut(page);
      });
    });

    test.describe("on a tablet of 768 px", () => {
      test.use({ viewport: { width: 768, height: 1024 } });

      test("letters twice as large cut nothing off", async ({ page }) => {
        await page.goto(`${app.url}#/settings`);
        await page.locator("main .text-sizes [aria-pressed]").last().click();
        await goTo(page, "/");
        await nothingIsCut(page);
      });
    });

    test.describe("on a phone of 320 px", () => {
      test.use({ viewport: { width: 320, height: 640 } });

      test("the reader's own spacing cuts nothing off", async ({ page }) => {
        await page.goto(app.url);
        await spaceText(page);
        await nothingIsCut(page, true);
      });

      test("letters twice as large cut nothing off", async ({ page }) => {
        await page.goto(`${app.url}#/settings`);
        const sizes = page.locator("main .text-sizes [aria-pressed]");
        await sizes.first().waitFor();
        const before = await letterSize(page);
        await sizes.last().click();
        expect(await letterSize(page)).toBeCloseTo(before * 2, 0);
        await goTo(page, "/");
        await nothingIsCut(page);
      });

      test("the bar never covers what has the focus, on any screen", async ({ page }) => {
        const found: string[] = [];
        await page.goto(app.url);
        await tour(page, async (_, screen) => {
          if (!/reveal|spot|debrief|trail|home|evidence$|glossary$/.test(screen)) return;
          await settled(page);
          found.push(...(await focusFaults(page, 40)).map((each) => `${screen}: ${each}`));
        });
        expect(found).toEqual([]);
      });
    });
  });
}

const letterSize = (page: Page): Promise<number> =>
  page
    .locator("main p")
    .first()
    .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
