import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { expect, test, type Page, type Route } from "@playwright/test";
import { responder } from "../../scripts/serve/respond.mjs";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const stories = [
  "id-card-renewal",
  "classroom-camera",
  "passing-traffic-cameras",
  "paying-by-app",
] as const;

/** Holds every script back until it is released: the page is what its HTML alone makes of it. */
async function withoutScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route("**/assets/**", (route) => {
    if (isHeld) held.push(route);
    else void route.continue();
  });
  return async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    await page.locator("html[data-ready]").waitFor();
  };
}

/** Serves the built page, but only up to some words of it until the rest is let through. */
async function startSlowPage(upTo: string) {
  const page = readFileSync("dist/index.html");
  const cut = page.indexOf(upTo) + upTo.length;
  let letThrough = (): void => undefined;
  const respond = responder(resolve("dist"));
  const server = createServer((request, response) => {
    if (request.url !== "/") {
      respond(request, response);
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(page.subarray(0, cut));
    letThrough = () => response.end(page.subarray(cut));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    letThrough: () => letThrough(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Opens the page without waiting for its scripts, which may be held back. */
const open = (page: Page, place = ""): Promise<unknown> =>
  page.goto(app.url + place, { waitUntil: "commit" });

/** What stands on the screen, without what only marks boundaries, and in one order of attributes. */
const drawn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const text = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return "";
      const attributes = Array.from(node.attributes, ({ name, value }) => `${name}=${value}`);
      // A scene's drawing comes in the frame after its words, into a place that is kept free.
      const isScene = node.matches("main[data-stage] svg.picture");
      const inside = isScene ? "" : Array.from(node.childNodes, text).join("");
      return `<${node.localName} ${attributes.sort().join(" ")}>${inside}</>`;
    };
    return Array.from(document.querySelectorAll("#app > *"), text).join("\n");
  });

for (const [locale, language] of [
  ["ko-KR", "ko"],
  ["en-GB", "en"],
] as const) {
  test.describe(`before any script, ${language}`, () => {
    // How far the worker is stands at home, and would be a difference.
    test.use({ locale, viewport: { width: 360, height: 740 }, serviceWorkers: "block" });

    test("every story can be opened up to its first choice, and gone back from", async ({
      page,
    }) => {
      await withoutScripts(page);
      await open(page);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      for (const story of stories) {
        await page.locator(`[data-scenario-id="${story}"]`).click();
        await expect(page.locator('main[data-stage="notice"] h1')).toBeFocused();
        await expect(page.locator("[data-choice-id]")).toHaveCount(0);
        await page.locator('[data-action="start"]').click();
        await expect(page.locator('main[data-stage="choice"] h1')).toBeFocused();
        expect(await page.locator("[data-choice-id]").count()).toBeGreaterThan(1);
        // Its place is kept free and its words are there; the drawing comes with the app.
        await expect(page.locator("main .picture")).toBeVisible();
        await page.locator('[data-action="back"]').click();
        await page.locator('main[data-stage="notice"]').waitFor();
        await page.locator('[data-action="back"]').click();
      }
      await expect(page.locator("[data-scenario-id]")).toHaveCount(stories.length);
    });

    test("the other language is one tap away, and the focus stays on its switch", async ({
      page,
    }) => {
      await withoutScripts(page);
      await open(page, "#/scenario/classroom-camera");
      const other = language === "ko" ? "en" : "ko";
      await page.locator(`[data-lang-to="${other}"]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await expect(page.locator('main[data-stage="notice"]')).toBeVisible();
      await expect(page.locator(`[data-lang-to="${language}"]`)).toBeFocused();
    });

    test("a tapped choice is marked, and answered once the app is there", async ({ page }) => {
      const release = await withoutScripts(page);
      await open(page, "#/scenario/id-card-renewal");
      await page.locator('[data-action="start"]').click();
      await page.locator("[data-choice-id=tell-all]").click();
      const choice = page.locator("[data-choice-id=names-only]");
      await choice.click();
      await expect(page.locator("[data-tapped]")).toHaveCount(1);
      await expect(choice).toHaveAttribute("data-tapped", "");
      await release();
      await expect(page.locator('main[data-stage="reveal"]')).toBeVisible();
      const chosen = await page.locator("main .quote").innerText();
      await page.locator('[data-action="back"]').click();
      await expect(page.locator("[data-choice-id=names-only]")).toContainText(chosen.trim());
      await expect(page.locator("[data-choice-id=names-only] small")).toBeVisible();
    });

    test("any other control is answered later too", async ({ page }) => {
      const release = await withoutScripts(page);
      await open(page, "#/scenario/id-card-renewal");
      await page.locator('[data-action="start"]').click();
      await page.locator("main button[data-claim-id]").first().click();
      await release();
      await expect(page.locator("main button[data-claim-id]").first()).toHaveAttribute(
        "aria-expanded",
        "true",
      );
    });

    test("leaving works by button and by Shift three times", async ({ page }) => {
      await withoutScripts(page);
      await open(page);
      await page.locator('[data-action="exit"]').click();
      await expect(page).toHaveURL(/calendar\.html$/);
      await open(page);
      await page.locator("[data-scenario-id]").first().waitFor();
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
      await expect(page).toHaveURL(/calendar\.html$/);
    });

    test("an address of another place shows no home", async ({ page }) => {
      await withoutScripts(page);
      await open(page, "#/about");
      await expect(page.locator("#app")).toBeEmpty();
    });

    for (const [name, steps] of [
      ["home", []],
      ["a notice", ["[data-scenario-id=paying-by-app]"]],
      ["a first scene", ["[data-scenario-id=id-card-renewal]", "[data-action=start]"]],
    ] as const) {
      test(`the app takes ${name} over as it stands`, async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Reflect.set(window, "shifts", shifts);
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
          }).observe({ type: "layout-shift", buffered: true });
        });
        const release = await withoutScripts(page);
        await open(page);
        for (const step of steps) await page.locator(step).click();
        const before = await drawn(page);
        const heading = await page.waitForSelector("main h1");
        const picture = await page.locator("main svg.picture, main p").last().elementHandle();
        // What follows a tap at once is no shift; what the app does later would be.
        await page.waitForTimeout(600);
        await release();
        await expect(page.locator("template")).toHaveCount(0);
        await page.waitForTimeout(300);
        expect(await drawn(page)).toBe(before);
        // The very same things, not copies: nothing can have flashed.
        expect(await heading.evaluate((element) => element.isConnected)).toBe(true);
        expect(await picture.evaluate((element) => element.isConnected)).toBe(true);
        expect(await page.evaluate(() => Reflect.get(window, "shifts") as number[])).toEqual([]);
      });
    }
  });
}

test("says that the app did not open, beside what is drawn", async ({ page }) => {
  await page.route(/assets\/index-.*\.js/, (route) => route.abort());
  await open(page);
  await expect(page.locator("[data-scenario-id]").first()).toBeVisible();
  await expect(page.locator("#not-started")).toBeVisible();
});

test("draws a story as soon as it has been read, however slowly the page comes", async ({
  page,
}) => {
  const story = "#/scenario/id-card-renewal";
  const slow = await startSlowPage('<template data-first="ko /scenario/classroom-camera notice">');
  await page.goto(slow.url + story, { waitUntil: "commit" });
  await page.locator("[data-action=start]").click();
  await expect(page.locator("main[data-stage=choice] [data-choice-id]").first()).toBeVisible();
  expect(await page.evaluate(() => document.readyState)).toBe("loading");
  slow.letThrough();
  await page.locator("html[data-ready]").waitFor();
  await expect(page.locator("main[data-stage=choice]")).toBeVisible();
  slow.close();
});
