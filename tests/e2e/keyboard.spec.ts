import { expect, test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { sceneOf } from "../support/play-story.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

/** Tabs to a control and presses it, as somebody without a pointer does. */
async function pressWithKeys(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached with Tab`);
}

/** What the keyboard's focus is on must be in sight and not covered. */
async function focusInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const hit = document.elementFromPoint(
      left + Math.min(width / 2, 40),
      top + Math.min(height / 2, 12),
    );
    return hit !== null && (focused.contains(hit) || hit.contains(focused));
  });
}

for (const locale of ["ko-KR", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 360, height: 640 } });

    test("plays the whole story with the keyboard alone", async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(app.url);
      await page.locator("html[data-ready]").waitFor();
      await pressWithKeys(page, "[data-scenario-id]");
      await page.locator('main[data-stage="notice"]').waitFor();
      await pressWithKeys(page, '[data-action="start"]');
      await page.locator('main:not([data-stage="notice"])').waitFor();
      let screens = 0;
      for (;;) {
        const stage = (await page.locator("main").getAttribute("data-stage")) ?? "";
        if (stage === "debrief") break;
        const scene = await sceneOf(page);
        screens += 1;
        expect(screens).toBeLessThan(60);
        expect(await focusInSight(page), `${scene} ${stage}: where the focus is`).toBe(true);
        await pressWithKeys(
          page,
          stage === "choice" ? "[data-choice-id]" : '[data-action="continue"]',
        );
        await expect
          .poll(async () => {
            const now = await page.locator("main").getAttribute("data-stage");
            return now === "debrief" ? now : `${await sceneOf(page)} ${now}`;
          })
          .not.toBe(`${scene} ${stage}`);
      }
      expect(screens).toBeGreaterThan(18);
      await pressWithKeys(page, "main summary");
      await pressWithKeys(page, '[data-action="back"]');
      await expect(page.locator("main")).toHaveAttribute("data-stage", "reveal");
    });

    test("leaves with Shift pressed three times", async ({ page }) => {
      await page.goto(app.url);
      await page.locator("html[data-ready]").waitFor();
      for (let times = 0; times < 3; times += 1) await page.keyboard.press("Shift");
      await page.waitForURL(/calendar\.html$/);
      await expect(page.locator("h1")).toContainText(/\d{4}/);
    });
  });
}
