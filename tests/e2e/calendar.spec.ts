import { expect, test } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { watchPage } from "../support/watch-page.ts";

let app: BuiltApp;

test.beforeAll(async () => {
  app = await startBuiltApp();
});

test.afterAll(() => app.kill());

for (const { locale, month, next, lang } of [
  { locale: "ko-KR", month: "2026년 12월", next: "다음 달", lang: "ko" },
  { locale: "en-GB", month: "December 2026", next: "Next month", lang: "en" },
  { locale: "fr-FR", month: "December 2026", next: "Next month", lang: "en" },
]) {
  test.describe(locale, () => {
    test.use({ locale, timezoneId: "Asia/Seoul" });

    test("shows a month and goes on to the next", async ({ context, page }) => {
      const watch = watchPage(context, page);
      await page.clock.setFixedTime("2026-12-24T15:00:00Z");
      await page.goto(`${app.url}calendar.html`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("h1")).toHaveText(month);
      // Midnight in Seoul has passed: there it is the 25th, a Friday, and December has 31 days.
      await expect(page.locator("[aria-current=date]")).toHaveText("25");
      await expect(page.locator("tr:has([aria-current]) td").nth(5)).toHaveText("25");
      await expect(page.locator("td:not(:empty)")).toHaveCount(31);

      await page.getByRole("button", { name: next }).click();
      await expect(page.locator("h1")).toContainText("2027");
      await expect(page.locator("[aria-current]")).toHaveCount(0);
      expect(watch.complaints).toEqual([]);
      expect(await page.title()).toBe("달력 · Calendar");
    });
  });
}
