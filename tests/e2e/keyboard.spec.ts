import { expect, test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { focusFault } from "../support/focus.ts";
import { sceneOf } from "../support/play-story.ts";
import { pressWithKeys } from "../support/press-with-keys.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

/** Whether something on the screen changes as its announcements do. */
const announced = (page: Page): Promise<string> =>
  page
    .locator("main [role=status]")
    .evaluateAll((all) => all.map((each) => each.textContent).join(" "));
for (const locale of ["ko-KR", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 360, height: 640 } });

    test("plays the whole story, and looks into the trail and the other path, with the keyboard alone", async ({
      page,
    }) => {
      test.setTimeout(240_000);
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
        // A stage that is still being read has no heading to stand on yet.
        await expect(page.locator("main[aria-busy=true]")).toHaveCount(0);
        expect(await focusFault(page), `${scene} ${stage}`).toBeNull();
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

      // The other path: its part is opened, and another choice is picked with the arrows.
      const closed = page.locator("main details.part:not([open])");
      await page.locator("main [data-conclusion-id]").first().waitFor();
      const parts = await closed.count();
      expect(parts).toBeGreaterThan(2);
      for (let left = parts; left > 0; left -= 1) {
        await pressWithKeys(page, "main details.part:not([open]) > summary");
        await expect(closed).toHaveCount(left - 1);
      }
      await pressWithKeys(page, "main select", "ArrowDown");
      expect(await focusFault(page)).toBeNull();
      // A dial of the debrief: what it changes is said.
      const before = await announced(page);
      await pressWithKeys(page, "main [aria-pressed=false]");
      await expect.poll(() => announced(page)).not.toBe(before);

      // The trail: a world is chosen, a reason is opened, and a line of it leads to its slip.
      await pressWithKeys(page, "main nav button");
      await expect(page.locator("main [data-holder-id]").first()).toBeVisible();
      await expect(page.locator("main")).not.toHaveAttribute("data-stage", /./);
      // Its views are walked through by trail.spec.ts.
      await pressWithKeys(page, "[role=tab]", "ArrowRight");
      expect(await focusFault(page)).toBeNull();
      await pressWithKeys(page, '[data-action="back"]');
      await expect(page.locator("main")).toHaveAttribute("data-stage", "debrief");
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
