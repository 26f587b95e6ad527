import { expect, type Page } from "@playwright/test";
import type { Trail } from "#engine/index.ts";
import { idsOn } from "./play-story.ts";

/** Opens one of the trail's views. */
export async function openView(page: Page, view: string): Promise<void> {
  await page.locator(`[role=tab][data-view="${view}"]`).click();
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
}

/** The trail in its views and the engine's own answer are the same; the address stays what it was. */
export async function showsTheAnswer(page: Page, answer: Trail): Promise<void> {
  await page.evaluate(() => {
    location.hash = "/trail";
  });
  await page.locator("main [data-holder-id] [data-trace-id]").first().waitFor();
  const traces = answer.slips.map(({ trace }) => trace.id).sort();
  expect(await idsOn(page, "data-trace-id")).toEqual(traces);
  await openView(page, "slips");
  expect(await idsOn(page, "data-trace-id")).toEqual(traces);
  await openView(page, "threads");
  const keys = answer.threads.map(({ key }) => key);
  expect(await idsOn(page, "data-key-id")).toEqual([...new Set(keys)].sort());
  await expect(page.locator("main [data-key-id]")).toHaveCount(keys.length);
  await openView(page, "found");
  // What the story shows to be mistaken may stand there besides.
  expect(await idsOn(page, "data-conclusion-id")).toEqual(
    expect.arrayContaining(
      answer.conclusions.map(({ rule, holder, about }) => `${rule} ${holder} ${about}`),
    ),
  );
  expect(answer.conclusions.length).toBeGreaterThan(3);
  await expect(page).toHaveURL(/#\/$/);
}
