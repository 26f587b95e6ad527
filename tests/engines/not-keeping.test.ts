import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import english from "../../locales/en/compare.json" with { type: "json" };
import korean from "../../locales/ko/compare.json" with { type: "json" };
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { chromiumEngine } from "./support/chromium.ts";
import type { EnginePage } from "./support/engine.ts";
import { inEachEngine } from "./support/engines.ts";
import { firefoxEngine } from "./support/firefox.ts";
import {
  openApp,
  playOn,
  present,
  startInEngine,
  stepForward,
  takenIn,
  tap,
  tapNamed,
  until,
} from "./support/play-in-engine.ts";
import { searchProfile } from "./support/search-profile.ts";

/** Longer than Firefox waits before it writes its session down. */
const SETTLING = 17_000;
const places = ["#/scenario/", "#/trail", "#/compare/"];

/** Notes the random id of every run from here on; it is part of whatever could be written of one. */
const noteIds = `(() => {
  const original = crypto.getRandomValues.bind(crypto);
  window.noted = [];
  crypto.getRandomValues = (bytes) => {
    const filled = original(bytes);
    window.noted.push([...filled].map((each) => each.toString(16).padStart(2, "0")).join(""));
    return filled;
  };
})()`;

/** From home through a story to its end, its comparison and the trail; gives the run's id. */
async function playFully(page: EnginePage, keep: boolean): Promise<string> {
  await page.evaluate(noteIds);
  await startInEngine(page, "id-card-renewal");
  await stepForward(page);
  if (keep) {
    await tap(page, "[data-action=keep]");
    await present(page, "html[data-saved=durable]");
  }
  expect((await playOn(page)).length).toBeGreaterThan(10);
  const ids = await page.evaluate<string[]>("window.noted");
  await tapNamed(page, [korean["to.full"], english["to.full"]]);
  await present(page, "main .place-links");
  // The first of them leads to the trail.
  await page.click("main .place-links button");
  await present(page, "main [role=tab]");
  return ids.find((id) => id.length === 24) ?? "";
}

inEachEngine(
  (engine) => {
    let app: BuiltApp;
    let profile: string;
    beforeEach(async () => {
      app = await startBuiltApp();
      profile = await mkdtemp(join(tmpdir(), "baljaguk-profile-"));
    });
    afterEach(async () => {
      await app.kill();
      await rm(profile, { recursive: true, force: true });
    });

    const playAndSearch = async (keep: boolean) => {
      const { page, close } = await engine.launch({ profile });
      await openApp(page, `${app.url}#/`);
      await takenIn(page);
      const run = await playFully(page, keep);
      expect(run).toMatch(/^[0-9a-f]{24}$/);
      await until(
        page,
        `document.documentElement.dataset.saved === "${keep ? "durable" : "memory"}"`,
      );
      await new Promise((done) => setTimeout(done, SETTLING));
      await close();
      const markers = [run, ...places];
      const searched = await searchProfile(profile, markers);
      const shown = markers.map((each) => `${each} in ${searched.found[each]?.length ?? 0}`);
      console.log(
        `${engine.name}, ${keep ? "kept" : "not kept"}: ${searched.files} files, ` +
          `${searched.bytes} bytes; ${shown.join(", ")} files`,
      );
      expect(searched.files).toBeGreaterThan(20);
      return markers.map((each) => searched.found[each] ?? []);
    };

    it("leaves nothing of a play in the browser's files while nothing is kept", async () => {
      expect(await playAndSearch(false)).toEqual([[], [], [], []]);
    });

    it("would find it: the same play kept is there, each mark of it", async () => {
      for (const files of await playAndSearch(true)) expect(files.length).toBeGreaterThan(0);
    });
  },
  [chromiumEngine, firefoxEngine],
);
