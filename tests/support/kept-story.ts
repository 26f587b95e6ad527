import { expect, type Page } from "@playwright/test";
import { keptRuns } from "./kept-runs.ts";
import { startStory } from "./play-story.ts";

export const scenario = "id-card-renewal";
export const notice = (page: Page) => page.locator(".notices");
export const durable = (page: Page) => page.locator("html[data-saved=durable]").waitFor();

/** A kept story in the first reveal. */
export async function keepPlace(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await startStory(page, scenario);
  await page.locator("[data-choice-id=names-only]").click();
  await page.locator("[data-action=keep]").click();
  await durable(page);
}

/** From the first reveal to the second: one more decision. */
export async function decideOnce(page: Page): Promise<void> {
  await page.locator("main[data-stage=reveal] [data-action=continue]").click();
  await page.locator("[data-choice-id=with-grandmother]").click();
  await page.locator("main[data-stage=reveal]").waitFor();
}

/** The sentence stands there in both languages; the last one stays. */
export async function saysInBoth(page: Page, ko: RegExp, en: RegExp): Promise<void> {
  await expect(notice(page)).toContainText(ko);
  await page.locator("[data-lang-to=en]").click();
  await expect(notice(page)).toContainText(en);
  await page.locator("[data-lang-to=ko]").click();
  await expect(notice(page)).toContainText(ko);
}

/** What was chosen on each way that is kept. */
export const made = async (page: Page): Promise<string[][]> =>
  (await keptRuns(page)).map(({ decisions }) => decisions.map(({ choice }) => choice));
