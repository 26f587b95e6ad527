import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import packageJson from "../../package.json" with { type: "json" };
import { startBuiltApp } from "../support/built-app.ts";
import { checkedPack } from "../support/checked-pack.ts";
import { migrationSums } from "../support/migration-sums.ts";
import { packApp } from "../support/released-app.ts";
import { contentIds } from "../support/content-ids.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { dumpDatabase } from "../support/dump-database.ts";

const { version } = packageJson;
const folder = join("tests/fixtures/releases", version);

test(`writes what ${version} stores, from the real build in a real browser`, async ({ page }) => {
  expect(existsSync(folder), `${version} is released: raise the version first`).toBe(false);
  const app = await startBuiltApp();
  await page.goto(app.url);
  await startStory(page, "id-card-renewal");
  await page.locator("[data-choice-id=names-only]").click();
  await page.locator("[data-action=keep]").click();
  await page.locator("html[data-saved=durable]").waitFor();
  await playToDebrief(page, { fingerprints: "tomorrow", counter: "say-number" });
  await page.locator("html[data-saved=durable]").waitFor();
  // A second path, so that the fixture holds runs that share a beginning.
  await page.locator("[data-action=back]").click();
  await page.locator("main[data-stage=reveal] [data-action=continue]").waitFor();
  await page.locator("[data-action=back]").click();
  await page.locator("[data-choice-id=keep-looking]").click();
  await page.locator("main[data-stage=reveal]").waitFor();
  await page.locator("html[data-saved=durable]").waitFor();
  // The model is written when the page is idle.
  await expect.poll(async () => (await dumpDatabase(page)).stores["packs"]?.length).toBe(1);

  const database = await dumpDatabase(page);
  expect(database.stores["runs"]?.length).toBe(2);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "database.json"), `${JSON.stringify(database)}\n`);
  const ids = contentIds(checkedPack().files);
  writeFileSync(join(folder, "content-ids.json"), `${JSON.stringify(ids, null, 1)}\n`);
  writeFileSync(join(folder, "migrations.json"), `${JSON.stringify(migrationSums(), null, 2)}\n`);
  packApp("dist", version);
  if (!readFileSync("CHANGELOG.md", "utf8").includes(`## ${version}`)) {
    appendFileSync("CHANGELOG.md", `\n## ${version}\n\nReleased.\n`);
  }
  await app.kill();
});
