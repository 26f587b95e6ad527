import { expect, test } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { axeFindings, colourFindings, sidewaysScroll } from "../support/look-at-screen.ts";
import { refuseStorage } from "../support/refuse-storage.ts";
import { settled, tour } from "../support/tour.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

for (const locale of ["ko-KR", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 320, height: 700 }, reducedMotion: "reduce" });

    test("axe finds nothing on any screen in any state, light or dark, and none is too wide", async ({
      page,
    }) => {
      test.setTimeout(900_000);
      const found: string[] = [];
      let looked = 0;
      await page.goto(app.url);
      await tour(page, async (_, screen) => {
        looked += 1;
        await settled(page);
        const findings = [...(await axeFindings(page)), ...(await colourFindings(page, "dark"))];
        found.push(...findings.map((each) => `${screen}: ${each}`));
        const over = await sidewaysScroll(page);
        if (over > 0) found.push(`${screen}: ${over} px too wide`);
      });
      expect(found).toEqual([]);
      expect(looked).toBeGreaterThan(40);
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`nor on the last-resort screen and the notice that nothing can be kept, ${colorScheme}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await refuseStorage(page);
        await page.goto(app.url);
        await page.locator("html[data-ready]").waitFor();
        await expect(page.locator("[role=status] p").first()).toBeVisible();
        expect(await axeFindings(page)).toEqual([]);
        await page.evaluate(() =>
          setTimeout(() => {
            throw new Error("planted");
          }),
        );
        await expect(page.locator("#app [lang=ko]").first()).toBeVisible();
        await expect(page.locator("body")).toContainText("planted");
        expect(await axeFindings(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      });
    }
  });
}
