import { expect, test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import {
  decideOnce,
  durable,
  keepPlace,
  made,
  notice,
  saysInBoth,
  scenario,
} from "../support/kept-story.ts";
import { startStory } from "../support/play-story.ts";
import { goTo } from "../support/tour.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

for (const locks of [true, false]) {
  test(`two tabs on one run ${locks ? "with" : "without"} Web Locks: both ways are kept`, async ({
    page,
    context,
  }) => {
    if (!locks) {
      await context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, "locks", { get: () => undefined });
      });
    }
    await keepPlace(page, app.url);
    const other = await context.newPage();
    await other.goto(`${app.url}#/scenario/${scenario}`);
    await other.locator("main[data-stage=reveal]").waitFor();
    // The one that was there first leads; without locks it is found out at the next save.
    if (locks) await saysInBoth(other, /다른 창에도 열려 있습니다/, /open in another window too/);
    await decideOnce(page);
    await durable(page);
    await other.locator("main[data-stage=reveal] [data-action=continue]").click();
    await other.locator("[data-choice-id=alone]").click();
    await durable(other);
    await saysInBoth(other, /따로 한 길로 남습니다/, /kept as a way of its own/);
    await expect(notice(page)).toBeEmpty();
    await expect
      .poll(() => made(page))
      .toEqual([
        ["names-only", "with-grandmother"],
        ["names-only", "alone"],
      ]);
  });
}

/** Nothing is said of another tab, and the next choice goes into the kept way. */
async function goesOnInOneWay(page: Page): Promise<void> {
  await expect(notice(page)).toBeEmpty();
  await decideOnce(page);
  await durable(page);
  expect(await made(page)).toEqual([["names-only", "with-grandmother"]]);
}

test("keeping again beside a tab that has kept again loses nothing", async ({ page, context }) => {
  await keepPlace(page, app.url);
  const other = await context.newPage();
  await other.goto(`${app.url}#/about`);
  await other.locator("main [data-action=forget]").click();
  await other.locator("html[data-saved=memory]").waitFor();
  await decideOnce(page);
  await notice(page).locator("[data-action=keep]").click();
  await durable(page);
  // The other one knows the first way of its own reading, and has a second one that was never kept.
  await goTo(other, "/");
  await startStory(other, "classroom-camera");
  await other.locator("[data-choice-id=beside-friend]").click();
  await other.locator("main[data-stage=reveal]").waitFor();
  await goTo(other, "/about");
  await other.locator("main [data-action=keep]").click();
  await durable(other);
  await expect
    .poll(async () => (await made(other)).sort())
    .toEqual([["beside-friend"], ["names-only"], ["names-only", "with-grandmother"]]);
});

test("a reload is no second tab", async ({ page }) => {
  await keepPlace(page, app.url);
  for (let times = 0; times < 3; times += 1) {
    await page.reload();
    await page.locator("main[data-stage=reveal]").waitFor();
  }
  // Longer than it waits for a page that was just left.
  await page.waitForTimeout(1000);
  await goesOnInOneWay(page);
});

test("a lock that is given late is no second tab", async ({ page, context }) => {
  await keepPlace(page, app.url);
  // As on a busy device: longer than it waits, and nobody holds it.
  await context.addInitScript(() => {
    const give = Reflect.get(LockManager.prototype, "request") as (...given: unknown[]) => unknown;
    Reflect.set(
      LockManager.prototype,
      "request",
      async function (this: LockManager, ...given: unknown[]) {
        await new Promise((done) => setTimeout(done, 1500));
        return Reflect.apply(give, this, given);
      },
    );
  });
  await page.reload();
  await page.locator("main[data-stage=reveal]").waitFor();
  await page.waitForTimeout(2500);
  await goesOnInOneWay(page);
});

test("makes way for a newer version in another tab, and says so", async ({ page, context }) => {
  await keepPlace(page, app.url);
  const newer = await context.newPage();
  await newer.goto(`${app.url}calendar.html`);
  await newer.evaluate(async () => {
    const all = await indexedDB.databases();
    const request = indexedDB.open("baljaguk", (all[0]?.version ?? 0) + 1);
    await new Promise((done, fail) => {
      request.onsuccess = done;
      request.onblocked = () => fail(new Error("blocked"));
    });
    request.result.close();
  });
  await decideOnce(page);
  await saysInBoth(page, /더 새로운 판.*그대로 있습니다/, /newer version.*untouched/i);
  await expect(page.locator("html")).toHaveAttribute("data-saved", "failed");
  expect(await made(newer)).toEqual([["names-only"]]);

  // A start on a newer database: nothing is read or written, and the story plays.
  await page.reload();
  await saysInBoth(page, /더 새로운 판/, /newer version/i);
  await page.goto(app.url);
  await startStory(page, scenario);
  await page.locator("[data-choice-id=tell-all]").click();
  await page.locator("main[data-stage=reveal]").waitFor();
  await expect(page.locator("[data-action=keep]")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-saved", "memory");
  expect(await made(newer)).toEqual([["names-only"]]);
});

test("says that an earlier version blocks it, and opens what is kept once that is closed", async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await older.goto(`${app.url}calendar.html`);
  await older.evaluate(async () => {
    const request = indexedDB.open("baljaguk", 1);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore("packs", { keyPath: "pack" });
      database.createObjectStore("model", { keyPath: ["pack", "version", "kind", "id"] });
      database.createObjectStore("settings").put({ schema: 1, language: "ko" }, "settings");
      database.createObjectStore("runs", { keyPath: "id" });
      database.createObjectStore("decisions", { keyPath: ["run", "index"] });
    };
    await new Promise((done) => (request.onsuccess = done));
    // Never closed, and deaf to whoever asks.
    Object.assign(globalThis, { held: request.result });
  });
  await page.goto(app.url);
  await saysInBoth(page, /이전 판이 열려.*그 창을 닫은 다음/, /earlier version.*Close that window/);
  await startStory(page, scenario);
  await older.close();
  await page.reload();
  await page.locator("html[data-saved=durable]").waitFor();
  await expect(notice(page)).toBeEmpty();
});
