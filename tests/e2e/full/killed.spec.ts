import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import type { Run } from "#engine/index.ts";
import { startBuiltApp, type BuiltApp } from "../../support/built-app.ts";
import { keptRuns } from "../../support/kept-runs.ts";
import { startOwnBrowser, type OwnBrowser } from "../../support/own-browser.ts";
import { startStory } from "../../support/play-story.ts";
import { keptAfter, type Tap } from "../../support/story-beside.ts";

const TRIALS = Number(process.env["KILLS"] ?? 20);
const scenario = "id-card-renewal";
/** At most so long after a tap, in milliseconds. */
const LATEST = 400;

let app: BuiltApp;
let profile: string;
let browser: OwnBrowser | null = null;
test.beforeAll(async () => {
  app = await startBuiltApp();
  profile = await mkdtemp(join(tmpdir(), "baljaguk-killed-"));
});
test.afterAll(async () => {
  await browser?.kill();
  await app.kill();
  await rm(profile, { recursive: true });
});

const durable = (page: Page) => page.locator("html[data-saved=durable]").waitFor();
const press = (page: Page, selector: string) => page.locator(selector).first().click();

/** Opens the kept story where it stands, or a new one; leaves it on a screen that a tap leads on from. */
async function openStory(page: Page): Promise<void> {
  await page.goto(`${app.url}#/scenario/${scenario}`);
  // Before that the page itself may show the story's notice, not knowing what is kept.
  await durable(page);
  await page.locator("main[data-stage]").waitFor();
  const stage = await page.locator("main").getAttribute("data-stage");
  if (stage === "debrief") await press(page, "[data-action=restart]");
  if (stage === "debrief" || stage === "notice") await press(page, "[data-action=start]");
  await page.locator("main:not([data-stage=notice]):not([data-stage=debrief])").waitFor();
  await durable(page);
}

async function beginKeeping(page: Page): Promise<void> {
  await page.goto(app.url);
  await startStory(page, scenario);
  await page.locator("[data-choice-id]").first().click();
  await page.locator("[data-action=keep]").click();
  await durable(page);
}

/** What can be tapped now: any of the choices, else the way on. */
async function nextTap(page: Page): Promise<Tap> {
  const choices = page.locator("[data-choice-id]");
  const count = await choices.count();
  if (count === 0) return { action: "continue" };
  const choice = await choices
    .nth(Math.floor(Math.random() * count))
    .getAttribute("data-choice-id");
  return { choice: choice ?? "" };
}

/** Taps without waiting, and notes when the page says that the tap is durable. */
async function tapAndTell(
  page: Page,
  tap: Tap,
): Promise<{ told: Promise<void>; said: () => boolean }> {
  let isTold = false;
  let tell = () => {};
  const told = new Promise<void>((done) => (tell = done));
  await page.exposeFunction("toldDurable", () => {
    isTold = true;
    tell();
  });
  const selector =
    "choice" in tap ? `[data-choice-id="${tap.choice}"]` : `[data-action="${tap.action}"]`;
  await page.locator(selector).first().waitFor();
  await page.evaluate((at) => {
    new MutationObserver(() => {
      if (document.documentElement.dataset["saved"] === "durable") {
        void (globalThis as unknown as { toldDurable: () => Promise<void> }).toldDurable();
      }
    }).observe(document.documentElement, { attributeFilter: ["data-saved"] });
    // After this call has been answered, so that the clock of the kill starts with the tap.
    setTimeout(() => document.querySelector<HTMLElement>(at)?.click());
  }, selector);
  return { told, said: () => isTold };
}

const late = (wait: number) => new Promise((done) => setTimeout(done, wait));

/** Runs without the ids that a browser drew by itself. */
const shapes = (runs: readonly Run[]) => runs.map(({ id: _id, ...run }) => run);

test(`${TRIALS} kills lose at most the tap in flight`, async () => {
  test.setTimeout(60_000 + TRIALS * 30_000);
  const counts = { kept: 0, lost: 0, told: 0 };
  let allowed: (readonly Run[])[] | null = null;
  let mustHave: readonly Run[] | null = null;
  for (let trial = 0; trial <= TRIALS; trial += 1) {
    browser = await startOwnBrowser(profile);
    const page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    if (allowed) {
      // Looked at from a page that keeps nothing itself, before the app has run again.
      await page.goto(`${app.url}calendar.html`);
      const found = shapes(await keptRuns(page));
      const isAfter = JSON.stringify(found) === JSON.stringify(shapes(allowed[1] ?? []));
      counts[isAfter ? "kept" : "lost"] += 1;
      if (!isAfter)
        expect(found, `kill ${trial}: a decision boundary`).toEqual(shapes(allowed[0] ?? []));
      if (mustHave) expect(found, `kill ${trial}: what was told durable`).toEqual(shapes(mustHave));
      await openStory(page);
    } else await beginKeeping(page);
    if (trial === TRIALS) break;
    const before = await keptRuns(page);
    const tap = await nextTap(page);
    const after = await keptAfter(before, scenario, tap);
    expect(shapes(after), "the tap changes what is kept").not.toEqual(shapes(before));
    const { told, said } = await tapAndTell(page, tap);
    // Mostly early, while the write is on its way. Every third time at the very moment at which the
    // page says "durable": then it must be so.
    const moment = late(Math.random() ** 3 * LATEST);
    await (trial % 3 === 2 ? Promise.race([told, late(20_000)]) : moment);
    const wasTold = said();
    await browser.kill();
    browser = null;
    counts.told += wasTold ? 1 : 0;
    allowed = [before, after];
    mustHave = wasTold ? after : null;
  }
  console.log(
    `${TRIALS} kills: ${counts.kept} with the last tap, ${counts.lost} without it, ${counts.told} after it was told durable.`,
  );
  expect(counts.kept + counts.lost).toBe(TRIALS);
});
