import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { openEverything } from "../support/look-at-screen.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const choices = { roster: "names-only", queue: "ask-blood", counter: "show-card" };
const places = ["/trail", "/evidence", "/evidence/id-card.blood", "/about"];
const looks = [
  { name: "phone", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  { name: "desktop", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
] as const;

for (const [language, locale] of [
  ["ko", "ko-KR"],
  ["en", "en-GB"],
] as const) {
  for (const { name, ...look } of looks) {
    test.describe(`${language} ${name}`, () => {
      test.use({ locale, ...look, reducedMotion: "reduce" });

      test("pictures of every screen", async ({ page }) => {
        const folder = join("shots", `${language}-${name}`);
        mkdirSync(folder, { recursive: true });
        let count = 0;
        const shoot = async (_: Page, screen: string): Promise<void> => {
          await page.locator("[aria-busy]").waitFor({ state: "detached" });
          count += 1;
          const file = `${String(count).padStart(2, "0")}-${screen.replace(/\W+/g, "-")}.png`;
          await page.screenshot({ path: join(folder, file), fullPage: true });
        };
        await page.goto(app.url);
        await page.locator("html[data-ready]").waitFor();
        await shoot(page, "home");
        await startStory(page, "id-card-renewal", shoot);
        await playToDebrief(page, choices, shoot);
        await openEverything(page);
        await shoot(page, "debrief-opened");
        for (const place of places) {
          await page.evaluate((path) => {
            location.hash = path;
          }, place);
          await page.locator("main h1").first().waitFor();
          await shoot(page, place);
        }
        await page.emulateMedia({ media: "print", colorScheme: "light" });
        await shoot(page, "about-printed");
      });
    });
  }
}

test.describe("the picture of the readme", () => {
  test.use({ locale: "ko-KR", viewport: { width: 390, height: 720 }, reducedMotion: "reduce" });

  test("shows a reveal", async ({ page }) => {
    await page.goto(app.url);
    await startStory(page, "id-card-renewal");
    await page.locator("[data-choice-id=names-only]").click();
    await page.locator("main [data-trace-id]").first().waitFor();
    await page.locator("[data-action=forget]").click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: "docs/screenshot.png" });
  });
});
