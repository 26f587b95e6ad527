import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { startStory } from "../support/play-story.ts";
import { waitForWorker } from "../support/watch-page.ts";

let app: BuiltApp;
test.beforeEach(async () => {
  app = await startBuiltApp();
});
test.afterEach(() => app.kill());

/** Notes what stands in the page when its own script has run and the app has not. */
async function openAndNote(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      const entries = [...document.querySelectorAll("#app li.entry")];
      Reflect.set(window, "first", {
        language: document.documentElement.lang,
        text: document.querySelector("#app h1")?.textContent ?? null,
        begun: entries.map((entry) => entry.hasAttribute("data-begun")),
      });
    });
  });
  return page;
}
const first = (page: Page) => page.evaluate(() => Reflect.get(window, "first") as unknown);

test("starts in a kept language and with the begun story, from the first paint on", async ({
  context,
  page,
}) => {
  await page.goto(app.url);
  await page.locator("html[data-ready]").waitFor();
  await page.locator("[data-lang-to=en]").click();
  await startStory(page, "classroom-camera");
  await page.locator("[data-choice-id]").first().click();
  await page.locator("[data-action=keep]").click();
  await page.locator("html[data-saved=durable]").waitFor();
  await waitForWorker(page);
  await page.close();
  await app.kill();

  const again = await openAndNote(context);
  await again.goto(app.url);
  expect(await first(again)).toEqual({
    language: "en",
    text: "Baljaguk",
    begun: [false, true, false, false],
  });
  await again.locator("html[data-ready]").waitFor();
  await expect(again.locator("li[data-begun]")).toHaveCount(1);

  // A story that stands somewhere else is not drawn at its beginning first.
  const story = await openAndNote(context);
  await story.goto(`${app.url}#/scenario/classroom-camera`);
  expect(await first(story)).toMatchObject({ text: null });
  await expect(story.locator("main[data-stage=reveal]")).toBeVisible();
});

test("starts as on a first visit where nothing is kept", async ({ context, page }) => {
  await page.goto(app.url);
  await waitForWorker(page);
  await app.kill();
  const again = await openAndNote(context);
  await again.goto(app.url);
  expect(await first(again)).toMatchObject({ language: "ko", begun: [false, false, false, false] });
  await expect(again.locator("html")).not.toHaveAttribute("data-kept");
});

test("goes on with the first installation where it was cut off", async ({ context, page }) => {
  const asked: string[] = [];
  let isCut = true;
  context.on("request", (request) => {
    if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
  });
  await context.route("**/assets/text-en-glossary-*", async (route) => {
    if (isCut) await route.abort();
    else await route.continue();
  });
  await page.goto(app.url);
  await page.locator("html[data-ready]").waitFor();
  await expect.poll(() => asked.some((path) => path.includes("text-en-glossary"))).toBe(true);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean)))
    .toBe(false);
  isCut = false;
  const before = asked.length;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await waitForWorker(page);
  const second = asked.slice(before);
  expect(second.some((path) => path.includes("text-en-glossary"))).toBe(true);
  // What had come is not fetched again.
  expect(second).not.toContain("/index.html");
  expect(second.length).toBeLessThan(before);
});
