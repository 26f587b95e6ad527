import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { printed, unprinted } from "../support/paper.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { contactSheet, folderOf, shooter, way, type SheetRow, type Way } from "../support/shots.ts";
import { goTo, tour } from "../support/tour.ts";

/*
 * Every screen and state in both languages at each width, on a phone and a desktop in the dark and in
 * forced colours, and with letters twice as large; the other stories once in each language; paper.
 */
const ways: readonly Way[] = [
  ...[320, 390, 768, 1440].flatMap((width) => [way("ko", width), way("en", width)]),
  way("ko", 390, { colorScheme: "dark" }),
  way("en", 390, { colorScheme: "dark" }),
  way("ko", 1440, { colorScheme: "dark" }),
  way("en", 1440, { colorScheme: "dark" }),
  way("ko", 390, { colorScheme: "dark", forcedColors: "active" }),
  way("en", 390, { forcedColors: "active" }),
  way("ko", 1440, { forcedColors: "active" }),
  way("en", 1440, { colorScheme: "dark", forcedColors: "active" }),
  way("ko", 320, { textSize: 200 }),
  way("en", 320, { textSize: 200 }),
  way("ko", 390, { textSize: 200 }),
  way("en", 390, { textSize: 200 }),
  way("ko", 768, { textSize: 200 }),
  way("en", 1440, { textSize: 200 }),
];
const otherStories = ["classroom-camera", "passing-traffic-cameras", "paying-by-app"];
/** What of them stands on the contact sheet. */
const keyScreens = [
  "home",
  "notice",
  "roster choice",
  "queue spot, answered",
  "fingerprints predict, answered",
  "roster reveal",
  "roster reveal, all opened",
  "pocket reveal",
  "debrief",
  "trail, an answer set",
  "trail, view 3",
  "/compare",
  "/map/id-card-renewal",
  "evidence, a part opened",
  "/evidence/id-card.blood",
  "glossary",
  "about",
];

const printedPlaces = [
  "/evidence/id-card.blood",
  "/evidence/our.memory",
  "/trail",
  "/compare",
  "/print/recall/id-card-renewal",
  "/evidence/not-known",
  "/glossary",
  "/evidence",
];

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

/** Sets the size of letters as a reader does; it lives in memory, and the tour goes on from there. */
async function largeLetters(page: Page): Promise<void> {
  await goTo(page, "/settings");
  await page.locator("main .text-sizes [aria-pressed]").last().click();
  await goTo(page, "/");
}

for (const each of ways) {
  test(`every screen: ${each.title}`, async ({ browser }) => {
    const context = await browser.newContext(each.options);
    const page = await context.newPage();
    await page.goto(app.url);
    await page.locator("html[data-ready]").waitFor();
    if (each.textSize) await largeLetters(page);
    await tour(page, shooter(folderOf(each)));
    await context.close();
  });
}

for (const story of otherStories) {
  for (const each of [way("ko", 390), way("en", 1440)]) {
    test(`${story}: ${each.title}`, async ({ browser }) => {
      const context = await browser.newContext(each.options);
      const page = await context.newPage();
      await page.goto(app.url);
      const look = shooter(join("shots", `${story}-${each.name}`));
      await startStory(page, story, look);
      await playToDebrief(page, {}, look);
      await context.close();
    });
  }
}

for (const language of ["ko", "en"] as const) {
  test(`paper: ${language}`, async ({ browser }) => {
    // As wide as what is printed on a sheet of A4 between its margins, in CSS pixels.
    const { options } = way(language, 680);
    const context = await browser.newContext({ ...options, viewport: { width: 680, height: 962 } });
    const page = await context.newPage();
    const look = shooter(join("shots", `paper-${language}`));
    const print = async (name: string): Promise<void> => {
      await page.locator("main .button-row, main h1").first().waitFor();
      await page.waitForTimeout(1000);
      await printed(page);
      await look(page, name);
      await unprinted(page);
    };
    await page.goto(app.url);
    await startStory(page, "id-card-renewal");
    await playToDebrief(page);
    await print("debrief");
    for (const place of printedPlaces) {
      await goTo(page, place);
      await print(place);
    }
    await context.close();
  });
}

test("the contact sheet", async ({ page }) => {
  const filesOf = (folder: string, wanted?: readonly string[]): string[] =>
    readdirSync(folder)
      .filter((name) => {
        const screen = name.replace(/^\d+-|\.png$/g, "");
        return !wanted || wanted.some((each) => each.replace(/\W+/g, "-") === screen);
      })
      .map((name) => join(folder, name));
  const row = (each: Way, wanted: readonly string[]): SheetRow => ({
    title: each.title,
    width: each.options.viewport?.width ?? 0,
    height: each.options.viewport?.height ?? 1,
    files: filesOf(folderOf(each), wanted),
  });
  const few = ["home", "roster choice", "roster reveal", "debrief"];
  const rows = ways.map((each) =>
    row(each, (each.options.viewport?.width ?? 0) > 1000 ? few : keyScreens),
  );
  const papers = ["ko", "en"].map((language) => ({
    title: `${language}, paper`,
    width: 210,
    height: 297,
    files: filesOf(join("shots", `paper-${language}`)),
  }));
  await contactSheet(page, [...rows, ...papers], "docs/contact-sheet.jpg");
});

test.describe("the picture of the readme", () => {
  test.use({ locale: "ko-KR", viewport: { width: 390, height: 720 }, reducedMotion: "reduce" });

  test("shows a reveal", async ({ page }) => {
    await page.goto(app.url);
    await startStory(page, "id-card-renewal");
    await page.locator("[data-choice-id=names-only]").click();
    await page.locator("main [data-trace-id]").first().waitFor();
    await page.locator("[data-action=forget]").click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: "docs/screenshot.png" });
  });
});
