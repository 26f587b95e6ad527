import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test, type Page } from "@playwright/test";
import { chromiumLaunch } from "../../scripts/test/chromium-launch.mjs";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { dumpDatabase } from "../support/dump-database.ts";
import { sceneOf, startStory } from "../support/play-story.ts";
import { refuseStorage } from "../support/refuse-storage.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const learnerRows = async (page: Page): Promise<number[]> => {
  const { stores } = await dumpDatabase(page);
  return ["settings", "runs", "decisions"].map((store) => stores[store]?.length ?? -1);
};

async function toSecondReveal(page: Page, keep: boolean): Promise<void> {
  await startStory(page, "id-card-renewal");
  await page.locator("[data-choice-id=names-only]").click();
  if (keep) {
    await page.locator("[data-action=keep]").click();
    await page.locator("html[data-saved=durable]").waitFor();
  }
  await page.locator("[data-action=continue]").click();
  await page.locator("[data-choice-id=with-grandmother]").click();
  await page.locator("[data-trace-id='idc.seen-with-grandmother']").first().waitFor();
}

test("leaves nothing of the reader anywhere until they say so", async ({ page }) => {
  await page.goto(app.url);
  const title = await page.title();
  const entries = await page.evaluate(() => history.length);
  await toSecondReveal(page, false);
  expect(await learnerRows(page)).toEqual([0, 0, 0]);
  await expect(page).toHaveURL(/#\/$/);
  expect(await page.title()).toBe(title);
  expect(
    await page.evaluate(() => [
      history.length,
      history.state as unknown,
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      document.querySelectorAll("input, textarea").length,
    ]),
  ).toEqual([entries, null, 0, 0, "", 0]);
  await expect(page.locator("html")).toHaveAttribute("data-saved", "memory");
  await page.reload();
  await page.locator("html[data-ready]").waitFor();
  await startStory(page, "id-card-renewal");
  await expect(page.locator("main")).toHaveAttribute("data-stage", "choice");
});

test("opens a kept story at the reveal where it stood, in its language, and forgets it", async ({
  page,
}) => {
  await page.goto(app.url);
  await toSecondReveal(page, true);
  await page.locator("[data-lang-to=en]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.locator("html[data-saved=durable]").waitFor();
  expect(await learnerRows(page)).toEqual([1, 1, 2]);
  await expect(page).toHaveURL(/#\/scenario\/id-card-renewal$/);

  await page.reload();
  await expect(page.locator("main")).toHaveAttribute("data-stage", "reveal");
  expect(await sceneOf(page)).toBe("morning");
  await expect(page.locator("[data-trace-id='idc.seen-with-grandmother']").first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await page.evaluate(() => {
    location.hash = "/about";
  });
  await page.locator("main [data-action=forget]").click();
  await expect(page.locator("html")).toHaveAttribute("data-saved", "memory");
  expect(await learnerRows(page)).toEqual([0, 0, 0]);
  await expect(page).toHaveURL(/#\/$/);
});

test("has every decision that was durable when the browser was killed", async () => {
  const profile = await mkdtemp(join(tmpdir(), "baljaguk-profile-"));
  const open = () =>
    chromium.launchPersistentContext(profile, { ...chromiumLaunch, locale: "ko-KR" });
  const context = await open();
  const page = await context.newPage();
  await page.goto(app.url);
  await toSecondReveal(page, true);
  await page.locator("html[data-saved=durable]").waitFor();
  const session = await context.browser()?.newBrowserCDPSession();
  // As a battery that falls out: nothing gets to say goodbye.
  await Promise.race([session?.send("Browser.crash"), context.waitForEvent("close")]).catch(
    () => undefined,
  );
  await context.close().catch(() => undefined);

  const again = await open();
  const after = await again.newPage();
  await after.goto(`${app.url}#/scenario/id-card-renewal`);
  await expect(after.locator("main")).toHaveAttribute("data-stage", "reveal");
  expect(await sceneOf(after)).toBe("morning");
  expect(await learnerRows(after)).toEqual([1, 1, 2]);
  await again.close();
  await rm(profile, { recursive: true });
});

test("says that nothing can be kept where the browser refuses, and plays all the same", async ({
  page,
}) => {
  await refuseStorage(page);
  await page.goto(app.url);
  await expect(page.locator("[role=status] p").first()).toBeVisible();
  await toSecondReveal(page, false);
  await expect(page.locator("[data-action=keep]")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-saved", "memory");
});
