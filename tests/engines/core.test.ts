import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import type { EngineBrowser, EnginePage } from "./support/engine.ts";
import { inEachEngine } from "./support/engines.ts";
import { madeFile } from "./support/made-file.ts";
import {
  goToPlace,
  keepInEngine,
  onCalendar,
  openApp,
  playOn,
  present,
  screenOf,
  startInEngine,
  stepForward,
  tap,
  until,
} from "./support/play-in-engine.ts";

const story = "id-card-renewal";

inEachEngine((engine) => {
  let app: BuiltApp;
  let browser: EngineBrowser;
  beforeEach(async () => {
    app = await startBuiltApp();
    browser = await engine.launch();
  });
  afterEach(async () => {
    await browser.close();
    await app.kill();
  });

  it("plays a story to its end in memory, and changes the language on the way", async () => {
    const { page } = browser;
    await openApp(page, app.url);
    const language = await page.evaluate<string>("document.documentElement.lang");
    const other = language === "ko" ? "en" : "ko";
    await startInEngine(page, story);
    await stepForward(page);
    const before = await screenOf(page);
    await tap(page, `[data-lang-to=${other}]`);
    await present(page, `html[lang=${other}]`);
    expect(await screenOf(page)).toBe(before);
    const screens = await playOn(page);
    expect(screens.length).toBeGreaterThan(10);
    await present(page, "main[data-stage=debrief] [data-trace-id]");
    expect(await page.evaluate("document.documentElement.dataset.saved")).toBe("memory");
    expect(await page.address()).toBe(`${app.url}#/`);
  });

  it("keeps a place, and opens it again with the server gone", async () => {
    const { page } = browser;
    await keepInEngine(page, app.url, story);
    await stepForward(page);
    await present(page, "html[data-saved=durable]");
    const before = await screenOf(page);
    expect(await page.address()).toBe(`${app.url}#/scenario/${story}`);

    await app.kill();
    await page.reload();
    await present(page, "html[data-ready]");
    await until(page, `document.querySelector("main")?.dataset.stage`);
    expect(await screenOf(page)).toBe(before);
    // The other language was taken onto the device too.
    await tap(page, "[data-lang-to]");
    await present(page, "html[data-saved=durable]");
    expect((await playOn(page)).length).toBeGreaterThan(5);
  });

  it("moves what is kept to a file, and takes it in with the server gone", async () => {
    const { page } = browser;
    await keepInEngine(page, app.url, story);
    const before = await screenOf(page);
    await goToPlace(page, "/about");
    const file = await madeFile(page);
    expect(file).toContain(story);
    await tap(page, "main [data-action=forget]");
    await present(page, "html[data-saved=memory]");

    await app.kill();
    await page.reload();
    await present(page, "html[data-ready]");
    await goToPlace(page, "/about");
    await present(page, "main [data-import=backup]");
    const folder = await mkdtemp(join(tmpdir(), "file-"));
    const path = join(folder, "notes.json");
    await writeFile(path, file.replace(story, `${story}.`));
    await page.chooseFile("main [data-import=backup]", path);
    await present(page, "[data-outcome=refused]");
    expect(await page.evaluate("document.documentElement.dataset.saved")).toBe("memory");
    await writeFile(path, file);
    await page.chooseFile("main [data-import=backup]", path);
    await tap(page, "[data-outcome=planned] .button-row .button");
    await present(page, "html[data-saved=durable]");
    await rm(folder, { recursive: true });
    await goToPlace(page, `/scenario/${story}`);
    await until(page, `document.querySelector("main")?.dataset.stage`);
    expect(await screenOf(page)).toBe(before);
  });

  it.each([
    ["the button", (page: EnginePage) => page.click("[data-action=exit]")],
    ["three presses of Shift", (page: EnginePage) => page.press("Shift", 3)],
  ])("leaves by %s, and Back does not return", async (_, leave) => {
    const { page } = browser;
    const before = `${app.url}icons/icon-192.png`;
    await page.open(before);
    await openApp(page, app.url);
    await startInEngine(page, story);
    await leave(page);
    await onCalendar(page);
    await page.back();
    await until(page, `location.href === ${JSON.stringify(before)}`);
  });

  it("erases everything, shows that nothing is left, and does not put it back", async () => {
    const { page } = browser;
    await keepInEngine(page, app.url, story);
    // The model is put in a few seconds after the start.
    await until(page, `(${here}).then(({ rows }) => rows > 100)`);
    await goToPlace(page, "/about");
    await tap(page, "[data-action=ask-erase]");
    await tap(page, "[data-action=erase]");
    await present(page, "[data-remains='0']");
    await page.press("Tab", 3);
    await new Promise((done) => setTimeout(done, 5000));
    expect(await page.evaluate(here)).toEqual({ databases: [], caches: [], workers: 0, rows: 0 });
    await page.click("[data-action=exit]");
    await until(page, `location.href === "about:blank"`);
  });
});

/** What there is of the app, asked of the browser itself and not of the app. */
const here = `(async () => {
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  const rows = databases.length === 0 ? 0 : await new Promise((done) => {
    const opening = indexedDB.open("baljaguk");
    opening.onsuccess = () => {
      const { result } = opening;
      const counting = result.transaction("model").objectStore("model").count();
      counting.onsuccess = () => { result.close(); done(counting.result); };
    };
  });
  const workers = (await navigator.serviceWorker.getRegistrations()).length;
  return { databases, caches: await caches.keys(), workers, rows };
})()`;
