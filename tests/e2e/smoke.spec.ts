import { expect, test } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { waitForWorker, watchPage } from "../support/watch-page.ts";

let app: BuiltApp;

test.beforeEach(async () => {
  app = await startBuiltApp();
});

test.afterEach(() => app.kill());

test("starts, is taken onto the device, and starts again with the server gone", async ({
  context,
  page,
}) => {
  const watch = watchPage(context, page);
  await page.goto(app.url);
  await expect(page.locator("#app > *").first()).toBeVisible();
  await waitForWorker(page);
  expect(watch.complaints).toEqual([]);

  await app.kill();
  await page.reload();
  await expect(page.locator("#app > *").first()).toBeVisible();
  const another = await context.newPage();
  await another.goto(`${app.url}calendar.html`);
  await expect(another.locator("h1")).toContainText(/\d{4}/);

  // The browser asks for a newer worker at each start, and the server is gone.
  const refused = watch.complaints.filter((text) => !/ERR_CONNECTION_REFUSED.*sw\.js/.test(text));
  expect(refused).toEqual([]);
  expect(watch.requests.length).toBeGreaterThan(10);
  expect(watch.requests.filter((url) => !url.startsWith(app.url))).toEqual([]);
});

test("takes in every file of both languages, and no cache beside the precache", async ({
  page,
}) => {
  await page.goto(app.url);
  await waitForWorker(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
  });
  expect(kept.names).toEqual([expect.stringMatching(/^workbox-precache-v2-/)]);
  for (const path of ["/index.html", "/calendar.html", "/calendar.js", "/manifest.webmanifest"]) {
    expect(kept.paths).toContain(path);
  }
});

test("says in both languages that a browser is too old, and starts nothing there", async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "structuredClone"));
  await page.goto(app.url);
  await expect(page.locator("#too-old [lang=ko]")).toBeVisible();
  await expect(page.locator("#too-old [lang=en]")).toBeVisible();
  await expect(page.locator("#app")).toBeEmpty();
});

test("hides that message in a browser of today", async ({ page }) => {
  await page.goto(app.url);
  await page.locator("html[data-ready]").waitFor();
  await expect(page.locator("#too-old")).toBeHidden();
  await expect(page.locator("#not-started")).toBeHidden();
});

test("says in both languages that it did not open where its own script fails", async ({ page }) => {
  await page.route(/assets\/index-.*\.js/, (route) => route.fulfill({ status: 500 }));
  await page.goto(app.url);
  await expect(page.locator("#not-started [lang=ko]")).toBeVisible();
  await expect(page.locator("#not-started [lang=en]")).toBeVisible();
});

test("starts without a worker in a frame that may not store anything", async ({ page }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  // As learning platforms do: the frame has no origin, so its files must be open to any.
  await page.route("**/*", async (route) => {
    if (route.request().url().endsWith("/frame.html")) {
      const body = `<iframe sandbox="allow-scripts" src="./index.html"></iframe>`;
      await route.fulfill({ contentType: "text/html", body });
      return;
    }
    const response = await route.fetch();
    const headers = { ...response.headers(), "access-control-allow-origin": "*" };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${app.url}frame.html`);
  await expect(page.frameLocator("iframe").locator("#app > *").first()).toBeVisible();
  // The frame may still be fetching when the server goes.
  await page.unrouteAll({ behavior: "ignoreErrors" });
  expect(complaints).toEqual([]);
});
