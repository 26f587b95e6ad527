import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { buildCopy, type BuiltCopy } from "../support/build-copy.ts";
import { freePort, startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { lookForUpdate } from "../support/look-for-update.ts";
import { axeFindings } from "../support/look-at-screen.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { waitForWorker } from "../support/watch-page.ts";

const entryScript = /src="\.\/(assets\/[^"]+\.js)"/;
let first: BuiltCopy;
let second: BuiltCopy;
let served: string;
let port: number;
let app: BuiltApp;

test.beforeAll(async () => {
  first = await buildCopy({
    version: "1.0.0",
    addedCode: `\ndocument.body.dataset["build"] = "1";\n`,
  });
  second = await buildCopy({
    version: "2.0.0",
    addedCode: `\ndocument.body.dataset["build"] = "2";\n`,
  });
});

test.afterAll(() => Promise.all([first.remove(), second.remove()]));

test.beforeEach(async ({ page }) => {
  served = await mkdtemp(join(tmpdir(), "baljaguk-served-"));
  port = await freePort();
  app = await startBuiltApp({ dir: first.dist, port });
  await page.goto(app.url);
  await waitForWorker(page);
});

test.afterEach(async () => {
  await app.kill();
  await rm(served, { recursive: true });
});

/** Puts the second version on the server, broken in some way where asked. */
async function publish(breakIt: (dir: string, entry: string) => Promise<unknown>): Promise<void> {
  await cp(second.dist, served, { recursive: true });
  const entry = entryScript.exec(await readFile(join(served, "index.html"), "utf8"))?.[1] ?? "";
  await breakIt(served, entry);
  await app.kill();
  app = await startBuiltApp({ dir: served, port });
}

/** Which version a start without any server shows: of the page, and of the code that ran. */
async function versionWithoutServer(page: Page): Promise<readonly (string | null)[]> {
  await app.kill();
  await page.reload();
  await expect(page.locator("body[data-build]")).toHaveCount(1);
  return Promise.all([
    page.locator("html").getAttribute("data-version"),
    page.locator("body").getAttribute("data-build"),
  ]);
}

test("waits with a new version until it is asked for, then starts it", async ({ page }) => {
  await publish(() => Promise.resolve());
  expect(await lookForUpdate(page)).toBe("installed");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-version", "1.0.0");
  // A file asked for while the old worker stops would wake it, and a worker that a debugger is
  // attached to, as here, never falls asleep again: the new one would wait for ever.
  await page.waitForLoadState("networkidle");

  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const changed = new Promise((done) => {
      navigator.serviceWorker.addEventListener("controllerchange", done);
    });
    // Between the two pages of a reload no page may be open: then the browser lets it in by itself.
    const { waiting } = registration;
    if (!waiting) return;
    waiting.postMessage({ type: "SKIP_WAITING" });
    await changed;
  });
  expect(await versionWithoutServer(page)).toEqual(["2.0.0", "2"]);
  const paths = await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(paths.filter((path) => path === "/index.html")).toHaveLength(1);
});

test("offers a new version at home, never within a story, and takes it by consent", async ({
  page,
}) => {
  await publish(() => Promise.resolve());
  expect(await lookForUpdate(page)).toBe("installed");
  await page.reload();
  const offer = page.locator("[role=status] button");
  for (const language of ["ko", "en"]) {
    await expect(offer).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    if (language === "ko") await page.locator("[data-lang-to=en]").click();
  }
  await startStory(page, "id-card-renewal");
  await page.locator("[data-choice-id]").first().click();
  await page.locator("main[data-stage=reveal]").waitFor();
  await expect(offer).toHaveCount(0);
  // Nor anywhere else while a story that is not kept is in its middle.
  await page.evaluate(() => {
    location.hash = "/about";
  });
  await page.locator("main h1").waitFor();
  await expect(offer).toHaveCount(0);
  await page.locator("[data-action=back]").click();
  await playToDebrief(page);
  await page.evaluate(() => {
    location.hash = "/about";
  });
  await offer.click();
  await expect(page.locator("html")).toHaveAttribute("data-version", "2.0.0");
  await expect(offer).toHaveCount(0);
});

const faults: Readonly<Record<string, (dir: string, entry: string) => Promise<unknown>>> = {
  "its script is missing": (dir, entry) => rm(join(dir, entry)),
  "its script was changed": (dir, entry) => appendFile(join(dir, entry), " "),
  "its page was changed": (dir) => appendFile(join(dir, "index.html"), " "),
  "its worker does not take in the script": async (dir, entry) => {
    const path = join(dir, "sw.js");
    const code = await readFile(path, "utf8");
    const listed = new RegExp(`\\{[^{}]*${entry}[^{}]*\\},?`);
    expect(code).toMatch(listed);
    await writeFile(path, code.replace(listed, ""));
  },
  "its worker belongs to another version": async (dir) => {
    const path = join(dir, "sw.js");
    const code = await readFile(path, "utf8");
    expect(code).toContain("2.0.0");
    await writeFile(path, code.replaceAll("2.0.0", "3.0.0"));
  },
};

for (const [what, breakIt] of Object.entries(faults)) {
  test(`stays with the old version if of the new one ${what}`, async ({ page }) => {
    await publish(breakIt);
    expect(await lookForUpdate(page)).toBe("redundant");
    expect(await versionWithoutServer(page)).toEqual(["1.0.0", "1"]);
  });
}

test("takes the next good version after a broken one", async ({ page }) => {
  await publish((dir, entry) => rm(join(dir, entry)));
  expect(await lookForUpdate(page)).toBe("redundant");
  await publish(() => Promise.resolve());
  expect(await lookForUpdate(page)).toBe("installed");
});
