import { expect, type Page } from "@playwright/test";

/** What a reader sees on the way: a scene's id and its stage, screen by screen. */
export type Screens = readonly string[];

/** What is looked at on every screen of a play. */
export type Look = (page: Page, screen: string) => Promise<void>;

const stageOf = (page: Page) => page.locator("main").getAttribute("data-stage");
export const sceneOf = (page: Page) =>
  page.locator("[data-scene-id]").first().getAttribute("data-scene-id");

/** From the home screen through the notice to the first scene. */
export async function startStory(page: Page, scenario: string, look?: Look): Promise<void> {
  await page.locator("html[data-ready]").waitFor();
  await page.locator(`[data-scenario-id="${scenario}"]`).first().click();
  await page.locator('main[data-stage="notice"]').waitFor();
  await look?.(page, "notice");
  await page.locator('[data-action="start"]').click();
  await page.locator('main:not([data-stage="notice"])').waitFor();
}

/** Plays to the debrief, taking the given choices, else the first that is offered. */
export async function playToDebrief(
  page: Page,
  choices: Readonly<Record<string, string>> = {},
  look?: Look,
): Promise<Screens> {
  const screens: string[] = [];
  for (;;) {
    const stage = await stageOf(page);
    const screen = stage === "debrief" ? "debrief" : `${await sceneOf(page)} ${stage}`;
    expect(screens, "a screen comes again").not.toContain(screen);
    screens.push(screen);
    // What the engine has to say comes a moment after the screen.
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
    await look?.(page, screen);
    if (stage === "debrief") return screens;
    await step(page, choices);
    // A tap draws another screen: another stage, or the same one in another scene.
    await expect
      .poll(async () => {
        const now = await stageOf(page);
        return now === "debrief" ? now : `${await sceneOf(page)} ${now}`;
      })
      .not.toBe(screen);
  }
}

async function step(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  if ((await stageOf(page)) !== "choice") {
    await page.locator('[data-action="continue"]').click();
    return;
  }
  const wanted = choices[(await sceneOf(page)) ?? ""];
  const offered = page.locator("[data-choice-id]");
  await (wanted ? page.locator(`[data-choice-id="${wanted}"]`) : offered.first()).click();
}

/** The distinct values of an attribute on a screen, sorted. */
export async function idsOn(page: Page, attribute: string): Promise<string[]> {
  const all = await page
    .locator(`main [${attribute}]`)
    .evaluateAll(
      (elements, name) => elements.map((each) => each.getAttribute(name) ?? ""),
      attribute,
    );
  return [...new Set(all)].sort();
}
