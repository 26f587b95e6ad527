import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { firstChoice } from "../../scripts/check-build/first-choice.ts";
import { readBuild } from "../../scripts/check-build/read-build.ts";
import needed from "../../scripts/first-choice.json" with { type: "json" };
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";

let app: BuiltApp;

test.beforeAll(async () => {
  app = await startBuiltApp();
});

test.afterAll(() => app.kill());

test.setTimeout(90_000);

test("the first choice needs no script beside those that the byte budget counts", async ({
  page,
}) => {
  const { sizes } = firstChoice(readBuild(join(import.meta.dirname, "../../dist")), needed.chunks);
  const counted = new Set(sizes.map(({ path }) => app.url + path));
  const withheld: string[] = [];
  await page.route("**/*.js", async (route) => {
    const url = route.request().url();
    // Neither answered nor refused: the app must not be waiting for it.
    if (counted.has(url)) await route.continue();
    else withheld.push(url);
  });
  await page.goto(app.url);
  const came = await goToFirstChoice(page).catch(() => false);
  // Names the scripts where the choice does not come: they belong into scripts/first-choice.json.
  expect({ came, withheld: came ? [] : withheld }).toEqual({ came: true, withheld: [] });
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

for (const [locale, language] of [
  ["ko-KR", "ko"],
  ["en-GB", "en"],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test("the page asks for the first files before the app's script is there", async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      // Never answered: whatever is asked for, the page has asked for by itself.
      await page.route("**/assets/index-*.js", () => undefined);
      await page.goto(`${app.url}#/scenario/paying-by-app`, { waitUntil: "commit" });
      const wanted = [
        `text-${language}-first`,
        "content-scenarios-paying-by-app",
        `text-${language}-scenarios-paying-by-app`,
      ];
      for (const name of wanted) {
        await expect
          .poll(() => asked.filter((path) => path.startsWith(`/assets/${name}-`)).length, {
            message: name,
          })
          .toBe(1);
      }
      expect(asked.filter((path) => /\/(text|content)-/.test(path))).toHaveLength(wanted.length);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    });
  });
}

async function goToFirstChoice(page: Page): Promise<boolean> {
  const timeout = 20_000;
  await page.locator("[data-scenario-id]").first().click({ timeout });
  await page.locator('[data-action="start"]').click({ timeout });
  await page.locator("[data-choice-id]").first().waitFor({ timeout });
  return true;
}
