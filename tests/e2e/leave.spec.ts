import { expect, test } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { pressWithKeys } from "../support/press-with-keys.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

for (const kept of [false, true]) {
  test(`one press of Back does not show the app again, ${kept ? "kept" : "not kept"}`, async ({
    page,
  }) => {
    await page.goto(`${app.url}icons/icon-192.png`);
    await page.goto(app.url);
    await startStory(page, "id-card-renewal");
    await page.locator("[data-choice-id]").first().click();
    if (kept) {
      await page.locator("[data-action=keep]").click();
      await page.locator("html[data-saved=durable]").waitFor();
    }
    await playToDebrief(page);
    await page.locator("[data-action=exit]").click();
    await page.waitForURL(/calendar\.html$/);
    await page.goBack();
    await expect(page).toHaveURL(/icon-192\.png$/);
    await page.goForward();
    await expect(page).toHaveURL(/calendar\.html$/);
  });
}

test("is reached with the Tab key, and a typed capital letter does not leave", async ({ page }) => {
  await page.goto(app.url);
  await page.locator("html[data-ready]").waitFor();
  for (const letter of ["A", "B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.locator("#app")).not.toBeEmpty();
  await pressWithKeys(page, "[data-action=exit]");
  await page.waitForURL(/calendar\.html$/);
  await expect(page.locator("h1")).toContainText(/\d{4}/);
});

test.describe("on a first visit, before anything is on the device", () => {
  test.beforeEach(async ({ context, page }) => {
    await context.route("**/sw.js", (route) => route.abort());
    await page.goto(`${app.url}#/about`);
    await page.locator("html[data-ready]").waitFor();
  });

  test("goes to an empty page where the link is gone", async ({ context, page }) => {
    await context.setOffline(true);
    await page.locator("[data-action=exit]").click();
    await page.waitForURL("about:blank");
  });

  test("goes to an empty page where the link stands still", async ({ context, page }) => {
    await context.route("**/calendar.html", () => new Promise(() => undefined));
    await page.locator("[data-action=exit]").click();
    await page.waitForURL("about:blank");
  });

  test("goes to the calendar where there is a link", async ({ page }) => {
    await page.locator("[data-action=exit]").click();
    await page.waitForURL(/calendar\.html$/);
  });
});
