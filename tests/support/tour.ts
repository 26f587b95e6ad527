import { expect, type Page } from "@playwright/test";
import { closed, openEverything, openSome } from "./look-at-screen.ts";
import { playToDebrief, startStory, type Look } from "./play-story.ts";

const choices = { roster: "names-only", fingerprints: "tomorrow", counter: "say-number" };
const besideTrail = [
  "/compare",
  "/map/id-card-renewal",
  "/check/id-card-renewal",
  "/review",
  "/print/recall/id-card-renewal",
];
const places = ["/evidence/id-card.blood", "/evidence/our.memory"];
/** Here everything opened would be a book, and two accounts that differ lead to each other for ever. */
const openedInPart = ["/evidence/not-known", "/evidence/differ", "/evidence/rd.decades"];

/** Goes to a place of the app, and waits until what it shows is there, with the pieces it comes in. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(
    async (path) => {
      if (location.hash === `#${path}`) return;
      const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = path;
      // Only once the app has heard of it, and has drawn, does it say that it is reading anything.
      await heard;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    // The address is written back to home's: only another one is a change. What names no place is home.
    place === "/" ? "/home" : place,
  );
  await settled(page);
  await expect(page.locator("main h1").first()).toBeVisible();
}

/** Waits until nothing is being read any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

/**
 * Walks through the whole app from home, and looks at every screen in every state it has: closed and
 * opened, untouched and answered, documented and with an answer of the reader's own.
 */
export async function tour(page: Page, look: Look): Promise<void> {
  await page.locator("html[data-ready]").waitFor();
  await look(page, "home");
  await startStory(page, "id-card-renewal", look);
  const opened = new Set<string>();
  await playToDebrief(page, choices, async (_, screen) => {
    await look(page, screen);
    const stage = screen.split(" ").at(-1) ?? "";
    if (stage === "spot") await press(page, "main .spot", look, screen);
    if (stage === "predict") await press(page, "main .toggle", look, screen);
    const word = "main .term-mark:visible >> nth=0";
    if (!opened.has("word") && (await page.locator(word).count()) > 0) {
      opened.add("word");
      await press(page, word, look, `${screen}, a word`);
    }
    // What opens is built of the same parts on each of them.
    if (opened.has(stage) || (await page.locator(closed).count()) === 0) return;
    opened.add(stage);
    await openedToo(page, look, screen);
  });
  await page.locator("main .dial-answers button").last().click();
  await look(page, "debrief, an answer set");
  await goTo(page, "/");
  await look(page, "home, a story begun");
  await goTo(page, "/trail");
  await look(page, "trail, an answer set");
  const views = page.locator("main [role=tab]");
  for (let view = 0; view < (await views.count()); view += 1) {
    await views.nth(view).click();
    await openSome(page, 2);
    await look(page, `trail, view ${view + 1}`);
  }
  for (const place of besideTrail) {
    await goTo(page, place);
    await look(page, place);
  }
  await goTo(page, "/evidence");
  await look(page, "evidence");
  await page.locator("main summary").first().click();
  await look(page, "evidence, a part opened");
  await page.locator("main input").fill("38");
  await look(page, "evidence, looked for");
  await page.locator("main input").fill("zzz");
  await look(page, "evidence, nothing found");
  for (const place of openedInPart) {
    await goTo(page, place);
    await look(page, place);
    await openSome(page, 2);
    await look(page, `${place}, some opened`);
  }
  for (const place of places) {
    await goTo(page, place);
    await look(page, place);
    await openedToo(page, look, place);
  }
  await goTo(page, "/glossary");
  await look(page, "glossary");
  await page.locator("main input").fill("nothing like this");
  await look(page, "glossary, nothing found");
  await goTo(page, "/settings");
  await page.locator(".own-trail [data-holder-id]").first().waitFor();
  await look(page, "about");
  await openSome(page, 3);
  await page.locator("main .licences summary").first().click();
  await look(page, "about, some opened");
  await page.locator("main [data-action=keep]").click();
  await page.locator("html[data-saved=durable]").waitFor();
  await look(page, "about, kept");
}

async function press(page: Page, selector: string, look: Look, screen: string): Promise<void> {
  for (const each of await page.locator(selector).all()) await each.click();
  await settled(page);
  await look(page, `${screen}, answered`);
}

async function openedToo(page: Page, look: Look, screen: string): Promise<void> {
  await openEverything(page);
  await settled(page);
  await look(page, `${screen}, all opened`);
}
