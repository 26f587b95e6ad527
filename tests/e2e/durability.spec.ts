import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { keptRuns } from "../support/kept-runs.ts";
import { decideOnce, durable, keepPlace, made, notice, saysInBoth } from "../support/kept-story.ts";
import { sceneOf, startStory } from "../support/play-story.ts";
import { storageLevers } from "../support/storage-cdp.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

test("asks for strict transactions wherever the learner's things are written", async ({ page }) => {
  await page.addInitScript(() => {
    const given: string[] = [];
    Object.assign(globalThis, { given });
    const open: IDBDatabase["transaction"] = Reflect.get(IDBDatabase.prototype, "transaction");
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked) {
      const transaction = open.apply(this, asked);
      if (transaction.mode === "readwrite" && transaction.objectStoreNames.contains("runs")) {
        given.push(transaction.durability);
      }
      return transaction;
    };
  });
  await keepPlace(page, app.url);
  await decideOnce(page);
  await durable(page);
  const given = await page.evaluate(() => (globalThis as unknown as { given: string[] }).given);
  expect(given.length).toBeGreaterThan(2);
  expect(new Set(given)).toEqual(new Set(["strict"]));
});

test("says that there is no room, keeps on in memory, and stores all when there is", async ({
  page,
}) => {
  await keepPlace(page, app.url);
  const levers = await storageLevers(page);
  await levers.limit(1);
  // For half a minute the browser goes by the room that it found before.
  const switchTwice = async () => {
    await page.locator("[data-lang-to=en]").click();
    await page.locator("[data-lang-to=ko]").click();
    await page.locator("html:not([data-saved=saving])").waitFor();
    return page.locator("html").getAttribute("data-saved");
  };
  await expect.poll(switchTwice, { intervals: [3000], timeout: 60_000 }).toBe("failed");
  await decideOnce(page);
  await expect(page.locator("html")).toHaveAttribute("data-saved", "failed");
  await saysInBoth(
    page,
    /자리가 없어 남기지 못했습니다.*다시 해 보세요/,
    /no room left.*try again/i,
  );
  expect(await made(page)).toEqual([["names-only"]]);

  const coming = page.waitForEvent("download");
  await notice(page).getByRole("button", { name: "파일로 받기" }).click();
  const file = JSON.parse(await readFile(await (await coming).path(), "utf8")) as {
    runs: { decisions: { choice: string }[] }[];
  };
  expect(file.runs[0]?.decisions.map(({ choice }) => choice)).toEqual([
    "names-only",
    "with-grandmother",
  ]);

  await levers.limit();
  await notice(page).getByRole("button", { name: "다시 남겨 보기" }).click();
  await durable(page);
  await expect(notice(page)).toBeEmpty();
  expect(await made(page)).toEqual([["names-only", "with-grandmother"]]);
});

test("a transaction that the browser aborts leaves what was there, and is tried again", async ({
  page,
}) => {
  await keepPlace(page, app.url);
  await page.evaluate(() => {
    const put: IDBObjectStore["put"] = Reflect.get(IDBObjectStore.prototype, "put");
    // As a browser does that must stop: all of it is undone, though what was asked for had worked.
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row);
      request.addEventListener("success", () => this.transaction.abort());
      return request;
    };
    addEventListener("mended", () => (IDBObjectStore.prototype.put = put));
  });
  await page.locator("main[data-stage=reveal] [data-action=continue]").click();
  await expect(page.locator("html")).toHaveAttribute("data-saved", "failed");
  await saysInBoth(page, /남기지 못했습니다. 다시 해 보세요/, /could not be kept.*try again/i);
  const [before] = await keptRuns(page);
  expect(before?.place).toEqual({ scene: "roster", stage: "reveal" });
  await page.evaluate(() => dispatchEvent(new Event("mended")));
  await notice(page).getByRole("button", { name: "다시 남겨 보기" }).click();
  await durable(page);
  const [after] = await keptRuns(page);
  expect(after?.place).toEqual({ scene: "morning", stage: "choice" });
});

test("a clock that was set back changes nothing of what is kept", async ({ page }) => {
  await keepPlace(page, app.url);
  await page.clock.setFixedTime(new Date("2001-01-01T12:00:00"));
  await page.reload();
  await page.locator("main[data-stage=reveal]").waitFor();
  expect(await sceneOf(page)).toBe("roster");
  await decideOnce(page);
  await durable(page);
  expect(await made(page)).toEqual([["names-only", "with-grandmother"]]);
  await page.reload();
  await page.locator("main[data-stage=reveal]").waitFor();
  expect(await sceneOf(page)).toBe("morning");
  await expect(notice(page)).toBeEmpty();
  // A way that begins now still comes after the one from before: it is the one that opens again.
  await page.locator("[data-action=back]").click();
  await page.locator("[data-choice-id=alone]").click();
  await page.locator("main[data-stage=reveal]").waitFor();
  await durable(page);
  expect(await made(page)).toEqual([
    ["names-only", "with-grandmother"],
    ["names-only", "alone"],
  ]);
});

test("says that what was kept was taken away under it, and keeps it again", async ({ page }) => {
  await keepPlace(page, app.url);
  await (await storageLevers(page)).clearDatabases();
  await decideOnce(page);
  await expect(page.locator("html")).toHaveAttribute("data-saved", "memory");
  await saysInBoth(
    page,
    /지워졌습니다.*다시 남겨 둘 수 있습니다/,
    /no longer on this device.*kept again/,
  );
  // Nothing is written again by itself: it may have been taken away on purpose.
  expect(await keptRuns(page)).toEqual([]);
  await notice(page).locator("[data-action=keep]").click();
  await durable(page);
  await expect(notice(page)).toBeEmpty();
  expect(await made(page)).toEqual([["names-only", "with-grandmother"]]);
  // Another story plays too, though its rows went with the rest.
  await page.goto(`${app.url}#/`);
  await page.locator("html[data-ready]").waitFor();
  await startStory(page, "paying-by-app");
  await page.locator("main[data-stage=choice]").waitFor();
});

const lasting = {
  granted: [/스스로 지우지 않습니다/, /will not clear it/],
  refused: [/지울 수도 있습니다/, /may clear it/],
  unknown: [/지우는지는 모릅니다/, /is not known/],
} as const;
for (const [answer, [ko, en]] of Object.entries(lasting)) {
  test(`what the browser says of lasting is said: ${answer}`, async ({ page }) => {
    await page.addInitScript((said) => {
      const answers = { granted: true, refused: false } as Record<string, boolean>;
      const storage =
        said === "unknown"
          ? {}
          : {
              persist: () => Promise.resolve(answers[said]),
              persisted: () => Promise.resolve(answers[said]),
            };
      Object.defineProperty(navigator, "storage", { get: () => storage });
    }, answer);
    await keepPlace(page, app.url);
    const place = page.locator(".keep-place [role=status]");
    await expect(place).toContainText(ko);
    await page.locator("[data-lang-to=en]").click();
    await expect(place).toContainText(en);
    await durable(page);
    await page.goto(`${app.url}#/about`);
    await expect(page.locator(".kept-here")).toContainText(en);
  });
}
