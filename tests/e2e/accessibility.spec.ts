import { expect, test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { axeFindings, openEverything, sidewaysScroll } from "../support/look-at-screen.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { refuseStorage } from "../support/refuse-storage.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const places = [
  "/trail",
  "/evidence",
  "/evidence/id-card.blood",
  "/evidence/our.memory",
  "/glossary",
  "/about",
];
const choices = { roster: "names-only", fingerprints: "tomorrow", counter: "say-number" };

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = path;
  }, place);
  await page.locator("[aria-busy]").waitFor({ state: "detached" });
  await expect(page.locator("main h1").first()).toBeVisible();
}

for (const locale of ["ko-KR", "en-GB"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({
        locale,
        colorScheme,
        viewport: { width: 320, height: 700 },
        reducedMotion: "reduce",
      });

      test("axe finds nothing and nothing scrolls sideways on any screen", async ({ page }) => {
        test.setTimeout(240_000);
        const found: string[] = [];
        let looked = 0;
        const look = async (_: Page, screen: string): Promise<void> => {
          looked += 1;
          await page.locator("[aria-busy]").waitFor({ state: "detached" });
          found.push(...(await axeFindings(page)).map((each) => `${screen}: ${each}`));
          const over = await sidewaysScroll(page);
          if (over > 0) found.push(`${screen}: ${over} px too wide`);
        };
        await page.goto(app.url);
        await page.locator("html[data-ready]").waitFor();
        await look(page, "home");
        await startStory(page, "id-card-renewal", look);
        await playToDebrief(page, choices, look);
        await openEverything(page);
        await look(page, "debrief, all opened");
        for (const place of places) {
          await goTo(page, place);
          await look(page, place);
        }
        expect(found).toEqual([]);
        expect(looked).toBeGreaterThan(25);
      });

      test("nor on the last-resort screen and the notice that nothing can be kept", async ({
        page,
      }) => {
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
        await expect(page.locator("[lang=ko]").first()).toBeVisible();
        await expect(page.locator("body")).toContainText("planted");
        expect(await axeFindings(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      });
    });
  }
}
