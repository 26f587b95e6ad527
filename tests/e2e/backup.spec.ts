import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test, type Page } from "@playwright/test";
import en from "#locales/en/backup.json" with { type: "json" };
import ko from "#locales/ko/backup.json" with { type: "json" };
import { chromiumLaunch } from "../../scripts/test/chromium-launch.mjs";
import {
  fileOf,
  giveFile,
  keptState,
  openBackup,
  outcome,
  saveFile,
} from "../support/backup-screen.ts";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { startStory } from "../support/play-story.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const forget = (page: Page) => page.locator("main [data-action=forget]").click();
const confirm = (page: Page) => outcome(page).locator(".button-row .button").first().click();
const durable = (page: Page) => page.locator("html[data-saved=durable]").waitFor();
const memory = (page: Page) => page.locator("html[data-saved=memory]").waitFor();

/** Plays two scenes and keeps the place. */
async function keepSome(page: Page): Promise<void> {
  await page.goto(app.url);
  await startStory(page, "id-card-renewal");
  await page.locator("[data-choice-id=names-only]").click();
  await page.locator("[data-action=keep]").click();
  await durable(page);
}
async function playOn(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = "/scenario/id-card-renewal"));
  await page.locator("main[data-stage=reveal] [data-action=continue]").click();
  await page.locator("[data-choice-id=with-grandmother]").click();
  await durable(page);
}

/** A text up to what is put into it. */
const start = (text: string): string => text.split("{{")[0] ?? text;

for (const [locale, own] of [
  ["ko-KR", ko],
  ["en-GB", en],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test("what was saved, erased and taken in is what was kept, locked or not", async ({
      page,
    }) => {
      await keepSome(page);
      await openBackup(page);
      const before = await keptState(page);
      const plain = await saveFile(page);
      const locked = await saveFile(page, "강물 위로 세 사람");
      expect(locked.toString()).not.toContain("names-only");

      await forget(page);
      await memory(page);
      // What is only in this page goes too: a file is taken in on a device that knows nothing.
      await page.reload();
      await openBackup(page);
      expect(await giveFile(page, fileOf(plain))).toBe("planned");
      await expect(outcome(page)).toContainText(start(own["plan.consent"]));
      expect(JSON.stringify(await keptState(page))).not.toContain("names-only");
      await confirm(page);
      await durable(page);
      await expect(outcome(page)).toHaveAttribute("data-outcome", "done");
      expect(await keptState(page)).toEqual(before);

      await forget(page);
      await memory(page);
      expect(await giveFile(page, fileOf(locked))).toBe("locked");
      await outcome(page).locator("input").fill("강물 위로 네 사람");
      await confirm(page);
      await expect(outcome(page)).toContainText(start(own["in.wrong"]));
      expect(JSON.stringify(await keptState(page))).not.toContain("names-only");
      await outcome(page).locator("input").fill("강물 위로 세 사람");
      await outcome(page).locator("input").press("Enter");
      await expect(outcome(page)).toHaveAttribute("data-outcome", "planned");
      await confirm(page);
      await durable(page);
      expect(await keptState(page)).toEqual(before);
      await page.reload();
      await page.evaluate(() => (location.hash = "/scenario/id-card-renewal"));
      await expect(page.locator("main")).toHaveAttribute("data-stage", "reveal");
    });

    test("a damaged, a newer and another file are refused, and all stays as it was", async ({
      page,
    }) => {
      await keepSome(page);
      await openBackup(page);
      const text = (await saveFile(page)).toString();
      const before = await keptState(page);
      for (const [changed, said] of [
        [text.replace("names-only", "names-less"), own["refused.damaged"]],
        [text.slice(0, -9), own["refused.damaged"]],
        [text.replace('"version":3', '"version":4'), start(own["refused.newer"])],
        ["hello", start(own["refused.not-a-backup"])],
      ] as const) {
        expect(await giveFile(page, fileOf(Buffer.from(changed)))).toBe("refused");
        await expect(outcome(page)).toContainText(said);
        await expect(outcome(page)).toContainText(own.safe);
        expect(await keptState(page)).toEqual(before);
      }
    });

    test("a file is added to what is here, or takes its place, as it was told before", async ({
      page,
    }) => {
      await keepSome(page);
      await openBackup(page);
      const earlier = await saveFile(page);
      await playOn(page);
      await openBackup(page);
      const now = await keptState(page);
      expect(await giveFile(page, fileOf(earlier))).toBe("planned");
      await expect(outcome(page)).toContainText(own["plan.nothing"]);
      await confirm(page);
      await expect(outcome(page)).toHaveAttribute("data-outcome", "done");
      await durable(page);
      expect(await keptState(page)).toEqual(now);

      await giveFile(page, fileOf(earlier));
      await outcome(page).locator("[data-answer=replace]").click();
      await expect(outcome(page)).toContainText(own["change.removed"].replace("{{count}}", "1"));
      await confirm(page);
      await expect(outcome(page)).toHaveAttribute("data-outcome", "done");
      await durable(page);
      expect(JSON.stringify(await keptState(page))).not.toContain("with-grandmother");
      await page.evaluate(() => (location.hash = "/scenario/id-card-renewal"));
      await page.locator("[data-trace-id]").first().waitFor();
      await expect(
        page.locator("main [data-scene-id], main[data-scene-id]").first(),
      ).toHaveAttribute("data-scene-id", "roster");
    });

    test("with nothing kept there is nothing to save, and that is said", async ({ page }) => {
      await page.goto(app.url);
      await openBackup(page);
      const out = page.locator(".backup-way").first();
      await out.locator("> .button").click();
      await expect(out.locator("[data-outcome=nothing]")).toContainText(own["out.nothing"]);
    });
  });
}

test("killed while a file comes in, all of it is there or nothing", async () => {
  test.setTimeout(300_000);
  const profile = await mkdtemp(join(tmpdir(), "baljaguk-profile-"));
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      ...chromiumLaunch,
      locale: "ko-KR",
    });
    return { context, page: await context.newPage() };
  };
  const first = await open();
  await keepSome(first.page);
  await openBackup(first.page);
  const before = await keptState(first.page);
  const file = fileOf(await saveFile(first.page));
  await playOn(first.page);
  const further = await keptState(first.page);
  await first.context.close();
  // Sooner and later after the tap that takes it in: before, during and after the transaction.
  for (const wait of [0, 2, 5, 10, 20, 50]) {
    const { context, page } = await open();
    await page.goto(app.url);
    await openBackup(page);
    await giveFile(page, file);
    await outcome(page).locator("[data-answer=replace]").click();
    const session = await context.browser()?.newBrowserCDPSession();
    void confirm(page).catch(() => undefined);
    await new Promise((done) => setTimeout(done, wait));
    await Promise.race([session?.send("Browser.crash"), context.waitForEvent("close")]).catch(
      () => undefined,
    );
    await context.close().catch(() => undefined);
    const again = await open();
    await again.page.goto(app.url);
    const after = JSON.stringify(await keptState(again.page));
    expect([JSON.stringify(before), JSON.stringify(further)]).toContain(after);
    await again.context.close();
  }
  await rm(profile, { recursive: true });
});
