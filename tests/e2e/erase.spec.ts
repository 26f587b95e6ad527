import { expect, test } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { askToErase, eraseHere, leftHere, nothing } from "../support/erase-here.ts";
import { decideOnce, durable, keepPlace, made, notice, saysInBoth } from "../support/kept-story.ts";
import { goTo } from "../support/tour.ts";
import { waitForWorker } from "../support/watch-page.ts";

let app: BuiltApp;
test.beforeEach(async () => {
  app = await startBuiltApp();
});
test.afterEach(() => app.kill());

/** Long enough for whatever was still to come: the app's late jobs begin after four seconds. */
const LATER = 8000;

test("is not undone by what the same page still had to do", async ({ context, page }) => {
  await page.goto(app.url);
  await waitForWorker(page);
  await page.close();
  const again = await context.newPage();
  await again.goto(`${app.url}#/about`);
  await eraseHere(again);
  await again.waitForTimeout(LATER);
  expect(await leftHere(again)).toEqual(nothing);
});

test("is not undone by another tab, until that is asked to keep again", async ({
  context,
  page,
}) => {
  await keepPlace(page, app.url);
  await waitForWorker(page);
  const other = await context.newPage();
  await other.goto(`${app.url}#/about`);
  await eraseHere(other);
  await saysInBoth(page, /지워졌습니다/, /no longer on this device/);
  await expect(page.locator("html")).toHaveAttribute("data-saved", "memory");
  // Screens and words that were not read yet, by a page that its worker still answers.
  await decideOnce(page);
  await goTo(page, "/glossary");
  await page.locator("[data-lang-to=en]").click();
  await page.locator("html[lang=en]").waitFor();
  await page.waitForTimeout(LATER);
  expect(await leftHere(page)).toEqual(nothing);
  await notice(page).locator("[data-action=keep]").click();
  await durable(page);
  expect(await made(page)).toEqual([["names-only", "with-grandmother"]]);
});

test("what another tab took away is not asked for on leaving", async ({ context, page }) => {
  await page.goto(app.url);
  await waitForWorker(page);
  const other = await context.newPage();
  await other.goto(`${app.url}#/about`);
  await eraseHere(other);
  await page.locator("[data-action=exit]").click();
  await page.waitForURL("about:blank");
});

for (const wait of [0, 60]) {
  test(`is not broken off by leaving, ${wait} ms after it was asked for`, async ({
    context,
    page,
  }) => {
    await keepPlace(page, app.url);
    await waitForWorker(page);
    await goTo(page, "/about");
    await page.locator("[data-action=ask-erase]").click();
    await page.evaluate((ms) => {
      document.querySelector<HTMLElement>("[data-action=erase]")?.click();
      const leave = (): void => document.querySelector<HTMLElement>("[data-action=exit]")?.click();
      if (ms === 0) leave();
      else setTimeout(leave, ms);
    }, wait);
    await page.waitForURL("about:blank");
    const another = await context.newPage();
    await another.goto(`${app.url}icons/icon-192.png`);
    expect(await leftHere(another)).toEqual(nothing);
  });
}

test("needs no link", async ({ context, page }) => {
  await context.route("**/sw.js", (route) => route.abort());
  await keepPlace(page, app.url);
  await goTo(page, "/about");
  await app.kill();
  await eraseHere(page);
  expect(await leftHere(page)).toEqual(nothing);
});

// What is still on its way when everything is erased: a file, the worker itself, what registers it.
for (const [late, left] of [
  ["assets/text-en-glossary-*", 0],
  ["assets/workbox-window*", 0],
  ["sw.js", 1],
] as const) {
  test(`stays away while ${late} is still on its way`, async ({ context, page }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    let isAsked = false;
    await context.route(`**/${late}`, async (route) => {
      isAsked = true;
      await held;
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${app.url}#/about`);
    await expect.poll(() => isAsked).toBe(true);
    await askToErase(page);
    // A worker that has not come yet is said to be left: it is refused when it comes.
    await page.locator(`[data-remains='${left}']`).waitFor();
    letGo();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForTimeout(LATER);
    expect(await leftHere(page)).toEqual(nothing);
  });
}
