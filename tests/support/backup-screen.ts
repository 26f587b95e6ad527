import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { dumpDatabase } from "./dump-database.ts";
import { goTo } from "./tour.ts";

const input = "main [data-import=backup]";

/** A file as one chooses it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
export const fileOf = (bytes: Uint8Array): GivenFile => ({
  name: "notes.json",
  mimeType: "application/json",
  buffer: Buffer.from(bytes),
});

/** Goes to where things are moved to a file and back. */
export async function openBackup(page: Page): Promise<void> {
  // Before the app answers, a place that is set goes by unseen.
  await page.locator("html[data-ready]").waitFor();
  await goTo(page, "/about");
  await page.locator(input).waitFor({ state: "attached" });
}

/** Makes a file, locked where a passphrase is given, and returns what was downloaded. */
export async function saveFile(page: Page, passphrase?: string): Promise<Buffer> {
  const out = page.locator(".backup-way").first();
  if (passphrase !== undefined) {
    await out.locator(".toggles .toggle").click();
    for (const field of await out.locator("input").all()) await field.fill(passphrase);
  }
  const download = page.waitForEvent("download");
  await out.locator("> .button").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("notes.json");
  await expect(out.locator("[data-outcome=made]")).toBeVisible();
  return readFileSync(await file.path());
}

/** What has come of the file that was given. */
export const outcome = (page: Page) => page.locator(".backup-way").nth(1).locator("[data-outcome]");

/** Gives a file to the field, and says what came of it. */
export async function giveFile(page: Page, file: GivenFile): Promise<string> {
  const turn = Number(await outcome(page).getAttribute("data-turn"));
  await page.locator(input).setInputFiles(file);
  await expect(outcome(page)).toHaveAttribute("data-turn", `${turn + 1}`);
  return (await outcome(page).getAttribute("data-outcome")) ?? "";
}

/** All that is kept of the reader, without the marks that differ after every save. */
export async function keptState(page: Page): Promise<unknown> {
  const { stores } = await dumpDatabase(page);
  const { settings, runs, decisions, refreshers, checks } = stores;
  const unmarked = runs?.map(({ key, value }) => ({
    key,
    value: { ...(value as object), mark: 0 },
  }));
  return { settings, runs: unmarked, decisions, refreshers, checks };
}

/** One number for the whole database: another one where a single letter is another. */
export async function storeHash(page: Page): Promise<string> {
  const dump = JSON.stringify(await dumpDatabase(page));
  return createHash("sha256").update(dump).digest("hex");
}
