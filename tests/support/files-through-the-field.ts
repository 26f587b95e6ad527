import fc from "fast-check";
import { expect, type Page } from "@playwright/test";
import { anyCase } from "./backup-cases/all-cases.ts";
import { judge } from "./backup-cases/judge-case.ts";
import { fileOf, giveFile, openBackup, outcome, storeHash } from "./backup-screen.ts";
import { startStory } from "./play-story.ts";

const outcomes: Readonly<Record<string, string>> = { backup: "planned", sealed: "locked" };

/** Gives many files to the real field; what is stored must be the same before and after all of them. */
export async function giveManyFiles(page: Page, url: string, count: number): Promise<void> {
  const seed = Number(process.env["DOOR_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`${count} files through the field, DOOR_SEED=${seed}`);
  await page.goto(url);
  await startStory(page, "id-card-renewal");
  await page.locator("[data-choice-id=names-only]").click();
  await page.locator("[data-action=keep]").click();
  await page.locator("html[data-saved=durable]").waitFor();
  await openBackup(page);
  // The model is written when the page is idle; only then does the store stand still.
  await page.waitForTimeout(6000);
  const before = await storeHash(page);
  const seen = new Set<string>();
  // A file out of a cipher is never given to the field as such.
  const files = fc.sample(anyCase, { numRuns: count, seed });
  for (const [index, made] of files.entries()) {
    const file = { ...made, unsealed: false };
    const { said } = judge(file);
    const became = await giveFile(page, fileOf(file.bytes));
    expect([index, file.kind, said, became]).toEqual([
      index,
      file.kind,
      said,
      outcomes[said] ?? "refused",
    ]);
    seen.add(said);
    await expect(outcome(page).locator("p").first()).not.toBeEmpty();
    if (index % 20 === 0) expect(await storeHash(page)).toBe(before);
    await page.evaluate(() => {
      if (Object.hasOwn(Object.prototype, "polluted")) throw new Error("Object was changed");
    });
  }
  expect(await storeHash(page)).toBe(before);
  // More than a few kinds came by: a field that refused everything alike would show here.
  expect(seen.size).toBeGreaterThan(5);
}
