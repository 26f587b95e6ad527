import { expect, type Page } from "@playwright/test";
import type { Trail } from "#engine/index.ts";
import { idsOn } from "./play-story.ts";

/** The trail on the screen and the engine's own answer are the same; the address stays what it was. */
export async function showsTheAnswer(page: Page, answer: Trail): Promise<void> {
  await page.evaluate(() => {
    location.hash = "/trail";
  });
  await page.locator("main [data-conclusion-id]").first().waitFor();
  expect(await idsOn(page, "data-trace-id")).toEqual(
    answer.slips.map(({ trace }) => trace.id).sort(),
  );
  const keys = answer.threads.map(({ key }) => key);
  expect(await idsOn(page, "data-key-id")).toEqual([...new Set(keys)].sort());
  await expect(page.locator("main [data-key-id]")).toHaveCount(keys.length);
  expect(await idsOn(page, "data-conclusion-id")).toEqual(
    answer.conclusions.map(({ rule, holder, about }) => `${rule} ${holder} ${about}`).sort(),
  );
  expect(answer.conclusions.length).toBeGreaterThan(3);
  await expect(page).toHaveURL(/#\/$/);
}
