import { expect, test, type Page } from "@playwright/test";
import { fileOf, giveFile, openBackup, outcome, saveFile } from "../support/backup-screen.ts";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { eraseHere } from "../support/erase-here.ts";
import { decideOnce, durable, keepPlace, made, notice, scenario } from "../support/kept-story.ts";
import { startStory } from "../support/play-story.ts";
import { goTo } from "../support/tour.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const confirm = (page: Page) => outcome(page).locator(".button-row .button").first().click();

/** A file of one kept way, on a device that keeps it no longer. */
async function fileAndForget(page: Page): Promise<Buffer> {
  await keepPlace(page, app.url);
  await openBackup(page);
  const file = await saveFile(page);
  await page.locator("main [data-action=forget]").click();
  await page.locator("html[data-saved=memory]").waitFor();
  return file;
}

test("goes on in the way that a file brought back, and nothing is said of another window", async ({
  page,
}) => {
  const file = await fileAndForget(page);
  await giveFile(page, fileOf(file));
  await confirm(page);
  await durable(page);
  await goTo(page, `/scenario/${scenario}`);
  await decideOnce(page);
  await durable(page);
  await expect(notice(page)).toBeEmpty();
  expect(await made(page)).toEqual([["names-only", "with-grandmother"]]);
});

test("takes a file in beside what was played after it was told what the file would change", async ({
  page,
}) => {
  const file = await fileAndForget(page);
  await page.reload();
  await openBackup(page);
  await giveFile(page, fileOf(file));
  await goTo(page, "/");
  await startStory(page, "paying-by-app");
  await page.locator("[data-choice-id=leave-on-card]").click();
  await page.locator("main[data-stage=reveal]").waitFor();
  await openBackup(page);
  await confirm(page);
  // Nothing was here when it was told: now there are two ways to take it in.
  await expect(outcome(page)).toContainText("그사이 여기 있는 것이 바뀌었습니다");
  expect(await made(page)).toEqual([]);
  await confirm(page);
  await durable(page);
  expect((await made(page)).sort()).toEqual([["leave-on-card"], ["names-only"]]);
});

test("a file can be taken in after another tab has erased everything", async ({
  page,
  context,
}) => {
  const file = await fileAndForget(page);
  const other = await context.newPage();
  await other.goto(`${app.url}#/about`);
  await eraseHere(other);
  await other.close();
  expect(await giveFile(page, fileOf(file))).toBe("planned");
  await confirm(page);
  await durable(page);
  expect(await made(page)).toEqual([["names-only"]]);
});

test("a choice made while a file's language is still coming is stored", async ({
  context,
  page,
  browser,
}) => {
  const another = await browser.newContext({ locale: "en-GB" });
  const file = await fileAndForget(await another.newPage());
  await another.close();
  await context.route("**/sw.js", (route) => route.abort());
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  await context.route("**/assets/text-en-*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(app.url);
  await startStory(page, "classroom-camera");
  await page.locator("[data-choice-id=beside-friend]").click();
  await page.locator("[data-action=keep]").click();
  await durable(page);
  await openBackup(page);
  await giveFile(page, fileOf(file));
  await outcome(page).locator("[data-answer=replace]").click();
  await confirm(page);
  await expect.poll(() => made(page)).toEqual([["names-only"]]);
  await page.evaluate(() => (location.hash = "/scenario/classroom-camera"));
  await page.locator("[data-action=start]").click();
  await page.locator("[data-choice-id=beside-friend]").click();
  await page.locator("main[data-stage=reveal]").waitFor();
  letGo();
  await page.locator("html[lang=en]").waitFor();
  await durable(page);
  expect(await made(page)).toEqual([["names-only"], ["beside-friend"]]);
});
