import { expect, test, type Page } from "@playwright/test";
import { eraseHere } from "../support/erase-here.ts";
import { durable, keepPlace, made } from "../support/kept-story.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { startSwitchingServer, type SwitchingServer } from "../support/switching-server.ts";
import { goTo, settled } from "../support/tour.ts";
import { waitForWorker } from "../support/watch-page.ts";

/** A link that breaks before the app is on the device: the first visit on a slow or bad line. */
let server: SwitchingServer;
test.beforeEach(async ({ context }) => {
  server = await startSwitchingServer("dist");
  await context.route("**/sw.js", (route) => route.abort());
});
test.afterEach(() => server.close());

const loseLink = (): void => server.answerOnly(0);
const linkAgain = (): void => server.answerOnly();
const notice = (page: Page) => page.locator(".notices");
const standsAt = (page: Page, stage: string) => page.locator(`main[data-stage=${stage}]`).waitFor();

/** What is asked for from here on does not come; what the first reveal needs has come. */
async function loseLinkAtFirstReveal(page: Page): Promise<void> {
  await page.goto(server.url);
  await startStory(page, "id-card-renewal");
  await page.locator("[data-choice-id=names-only]").click();
  await standsAt(page, "reveal");
  await settled(page);
  loseLink();
}

async function goAndWait(page: Page, place: string): Promise<void> {
  await page.evaluate((path) => (location.hash = path), place);
  await expect(page.locator("main:not(:has(h1))")).toHaveCount(1);
  // Long enough for what was asked for to fail.
  await page.waitForTimeout(300);
  await expect(page.locator("main:not(:has(h1))")).toHaveCount(1);
}

const places = [
  "/about",
  "/glossary",
  "/evidence",
  "/evidence/not-known",
  "/evidence/our.memory",
  "/compare",
  "/trail",
  "/map/id-card-renewal",
  "/check/id-card-renewal",
  "/scenario/classroom-camera",
];

for (const [locale, words, screenWords] of [
  ["ko-KR", /앱의 일부를 아직 받지 못했습니다/, /여기에 나올 화면을 아직 받지 못했습니다/],
  ["en-GB", /Part of the app has not come yet/, /This screen has not come yet/],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test("costs nothing of a story on any screen, and each comes later", async ({ page }) => {
      await loseLinkAtFirstReveal(page);
      for (const place of places) {
        await goAndWait(page, place);
        await expect(notice(page)).toContainText(words);
        await expect(page.locator("main [role=status]")).toContainText(screenWords);
        await page.locator("[data-action=back]").first().click();
        await standsAt(page, "reveal");
      }
      linkAgain();
      for (const place of places) {
        await goTo(page, place);
        await expect(page.locator(".last-resort")).toHaveCount(0);
      }
      await expect(notice(page)).not.toContainText(words);
      await goTo(page, "/scenario/id-card-renewal");
      await standsAt(page, "reveal");
      expect(await unstyled(page)).toEqual([]);
    });

    test("lets the story go on, and its end comes later", async ({ page }) => {
      await loseLinkAtFirstReveal(page);
      await page.locator("[data-action=continue]").click();
      const end = playToDebrief(page, { fingerprints: "give" });
      await standsAt(page, "debrief");
      await expect(notice(page)).toContainText(words);
      linkAgain();
      await notice(page).locator("[data-action=ask-again]").click();
      expect((await end).length).toBeGreaterThan(10);
      await expect(page.locator("main [data-trace-id]").first()).toBeVisible();
      await expect(notice(page)).not.toContainText(words);
    });

    test("keeps the language until the other one comes, and what was chosen", async ({ page }) => {
      await loseLinkAtFirstReveal(page);
      const now = locale.slice(0, 2);
      const other = now === "ko" ? "en" : "ko";
      await page.locator(`[data-lang-to=${other}]`).click();
      await expect(notice(page)).toContainText(words);
      await expect(page.locator("html")).toHaveAttribute("lang", now);
      await notice(page).locator("[data-action=keep]").click();
      await durable(page);
      expect(await made(page)).toEqual([["names-only"]]);
      linkAgain();
      await page.locator(`html[lang=${other}]`).waitFor();
      await standsAt(page, "reveal");
    });
  });
}

/** The styles of the page that hold nothing. */
const unstyled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")]
      .filter(({ sheet }) => {
        try {
          return !sheet?.cssRules.length;
        } catch {
          // Of one that did not come the browser lets nothing be read.
          return true;
        }
      })
      .map(({ href }) => href),
  );

test("leaves the page about ourselves standing, and what erases in it", async ({
  context,
  page,
}) => {
  await context.route(/assets\/[^/]*backup/, (route) => route.abort());
  await page.goto(`${server.url}#/about`);
  await expect(notice(page)).toContainText(/앱의 일부를 아직 받지 못했습니다/);
  await page.locator("[data-action=ask-erase]").waitFor();
  await eraseHere(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  // Longer than from one attempt to the next.
  await page.waitForTimeout(7000);
  expect(asked).toEqual([]);
});

test("shows a kept story at home without a worker", async ({ page }) => {
  await keepPlace(page, server.url);
  const begun = page.locator("li.entry[data-begun] [data-scenario-id=id-card-renewal]");
  await page.goto("about:blank");
  await page.goto(server.url);
  await expect(begun).toBeVisible();
});

test("never says of what is kept that there is nothing", async ({ context, page }) => {
  await keepPlace(page, server.url);
  await page.goto("about:blank");
  await context.route("**/assets/kept-*", (route) => route.abort(), { times: 1 });
  await page.goto(`${server.url}#/about`);
  await expect(page.locator(".last-resort")).toContainText(
    "이 기기에 남겨 둔 것은 그대로 있습니다",
  );
  await page.locator(".last-resort .button-main").click();
  await page.locator(".kept-here [data-action=forget]").waitFor();
  expect(await made(page)).toEqual([["names-only"]]);
});

test("begins no story anew that was turned away from", async ({ context, page }) => {
  await keepPlace(page, server.url);
  await page.goto("about:blank");
  await page.goto(server.url);
  await page.locator("html[data-ready]").waitFor();
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  await context.route("**/assets/content-scenarios-id-card*", async (route) => {
    await held;
    await route.continue();
  });
  await page.locator("li.entry[data-begun] [data-action=restart]").click();
  await goTo(page, "/scenario/classroom-camera");
  await page.locator("[data-action=start]").click();
  await standsAt(page, "choice");
  letGo();
  await page.waitForTimeout(2000);
  await standsAt(page, "choice");
  await expect(page.locator("[data-scene-id]").first()).not.toHaveAttribute(
    "data-scene-id",
    "roster",
  );
  await goTo(page, "/scenario/id-card-renewal");
  await standsAt(page, "reveal");
});

test("is told from a piece that came and cannot begin", async ({ context, page }) => {
  await context.route("**/assets/about-route*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('cannot begin');" }),
  );
  await page.goto(server.url);
  await page.locator("html[data-ready]").waitFor();
  await page.evaluate(() => (location.hash = "/about"));
  await expect(page.locator(".last-resort pre")).toContainText("cannot begin");
});

test("does not keep the app off the device for this visit", async ({ context, page }) => {
  await context.unroute("**/sw.js");
  let asked = 0;
  await context.route("**/sw.js", (route) => {
    asked += 1;
    return asked === 1 ? route.abort() : route.continue();
  });
  await page.goto(server.url);
  await expect.poll(() => asked).toBe(1);
  // The page hears of it a moment later.
  await page.waitForTimeout(1000);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await waitForWorker(page);
});
