import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import packageJson from "../../package.json" with { type: "json" };
import type { DumpedDatabase } from "../support/dump-database.ts";
import { keptRuns } from "../support/kept-runs.ts";
import { decideOnce, durable, keepPlace, notice, scenario } from "../support/kept-story.ts";
import { lookForUpdate } from "../support/look-for-update.ts";
import { sceneOf, startStory } from "../support/play-story.ts";
import { releasedVersions, unpackApp } from "../support/released-app.ts";
import { startSwitchingServer, type SwitchingServer } from "../support/switching-server.ts";
import { waitForWorker } from "../support/watch-page.ts";

const current = resolve("dist");
let folder: string;
let server: SwitchingServer;

const versionOf = (page: Page) => page.locator("html").getAttribute("data-version");
const shown = async (page: Page) => {
  await page.locator("html[data-ready]").waitFor();
  return [await versionOf(page), await page.locator("main").getAttribute("data-stage")];
};

test("there are released builds to come from", () => {
  expect(releasedVersions.length).toBeGreaterThan(1);
});

for (const version of releasedVersions) {
  test.describe(`from ${version}`, () => {
    test.beforeEach(async ({ page }) => {
      folder = await mkdtemp(join(tmpdir(), "baljaguk-released-"));
      unpackApp(version, folder);
      server = await startSwitchingServer(folder);
      await page.goto(server.url);
      await waitForWorker(page);
    });
    test.afterEach(async () => {
      await server.close();
      await rm(folder, { recursive: true });
    });

    test("a kept story is there after the update, where it stood", async ({ page }) => {
      await keepPlace(page, server.url);
      await decideOnce(page);
      await durable(page);
      const before = await keptRuns(page);
      expect(before[0]?.decisions).toHaveLength(2);
      server.publish(current);
      expect(await lookForUpdate(page)).toBe("installed");
      // Without consent nothing changes: not in the open story, not at the next start.
      expect(await shown(page)).toEqual([version, "reveal"]);
      await page.reload();
      expect(await shown(page)).toEqual([version, "reveal"]);
      await page.goto(`${server.url}#/`);
      await notice(page).getByRole("button").click();
      await expect(page.locator("html")).toHaveAttribute("data-version", packageJson.version);
      // The page may be in the middle of its change to the new version.
      await expect(async () => {
        await durable(page);
        expect(await keptRuns(page)).toEqual(before);
      }).toPass();
      await page.goto(`${server.url}#/scenario/${scenario}`);
      await expect(page.locator("main")).toHaveAttribute("data-stage", "reveal");
      expect(await sceneOf(page)).toBe(before[0]?.place.scene);
      // And it goes on in the new version.
      await page.locator("main[data-stage=reveal] [data-action=continue]").click();
      await durable(page);
      expect((await keptRuns(page))[0]?.decisions).toEqual(before[0]?.decisions);
      expect((await keptRuns(page))[0]?.place.stage).not.toBe("reveal");
    });

    test("an open story that is not kept goes on in the old version", async ({ page }) => {
      await startStory(page, scenario);
      await page.locator("[data-choice-id]").first().click();
      server.publish(current);
      expect(await lookForUpdate(page)).toBe("installed");
      await decideOnce(page);
      expect(await shown(page)).toEqual([version, "reveal"]);
      await expect(notice(page).getByRole("button")).toHaveCount(0);
      await page.evaluate(() => {
        location.hash = "/about";
      });
      await page.locator("main:not([data-stage])").waitFor();
      await expect(notice(page).getByRole("button")).toHaveCount(0);
      await page.locator("[data-action=back]").click();
      expect(await shown(page)).toEqual([version, "reveal"]);
    });

    test("a half-downloaded update is never used, and goes on later", async ({ page }) => {
      await keepPlace(page, server.url);
      server.publish(current);
      server.answerOnly(30);
      expect(await lookForUpdate(page)).toBe("redundant");
      await page.reload();
      expect(await shown(page)).toEqual([version, "reveal"]);
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting),
      ).toBeNull();
      server.answerOnly();
      expect(await lookForUpdate(page)).toBe("installed");
    });

    test("what it left in a database opens in this version", async ({ browser }) => {
      const path = `tests/fixtures/releases/${version}/database.json`;
      const dump = JSON.parse(readFileSync(path, "utf8")) as DumpedDatabase;
      const context = await browser.newContext({ serviceWorkers: "block" });
      const page = await context.newPage();
      // The old app makes the stores as it did; the rows are the fixture's.
      await page.goto(server.url);
      await page.locator("html[data-ready]").waitFor();
      await page.evaluate(async ({ stores }) => {
        const request = indexedDB.open("baljaguk");
        await new Promise((done) => (request.onsuccess = done));
        for (const [name, rows] of Object.entries(stores)) {
          const transaction = request.result.transaction(name, "readwrite");
          const store = transaction.objectStore(name);
          for (const { key, value } of rows) {
            if (store.keyPath === null) store.put(value, key as IDBValidKey);
            else store.put(value);
          }
          await new Promise((done) => (transaction.oncomplete = done));
        }
        request.result.close();
      }, dump);
      server.publish(current);
      // Another page between: a new place alone would stay in the old app.
      await page.goto("about:blank");
      await page.goto(`${server.url}#/trail`);
      await page.locator("html[data-saved=durable]").waitFor();
      expect(await versionOf(page)).toBe(packageJson.version);
      const runs = await keptRuns(page);
      expect(runs.map(({ id }) => id).sort()).toEqual(
        dump.stores["runs"]?.map(({ key }) => key as string).sort(),
      );
      await expect(notice(page)).toBeEmpty();
      await expect(page.locator("main [data-trace-id]").first()).toBeVisible();
      await context.close();
    });
  });
}
