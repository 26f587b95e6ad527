import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startSwitchingServer, type SwitchingServer } from "../support/switching-server.ts";
import type { EngineBrowser } from "./support/engine.ts";
import { inEachEngine } from "./support/engines.ts";
import { firefoxEngine } from "./support/firefox.ts";
import {
  openApp,
  playOn,
  present,
  screenOf,
  setPlace,
  startInEngine,
  stepForward,
  tap,
  until,
} from "./support/play-in-engine.ts";

inEachEngine((engine) => {
  let dir: string;
  let server: SwitchingServer;
  let browser: EngineBrowser;
  beforeEach(async () => {
    // Without its worker's script: so nothing is taken in before the link breaks.
    dir = await mkdtemp(join(tmpdir(), "baljaguk-lost-link-"));
    await cp("dist", dir, { recursive: true });
    await rm(join(dir, "sw.js"));
    server = await startSwitchingServer(dir);
    browser = await engine.launch();
  });
  afterEach(async () => {
    await browser.close();
    await server.close();
    await rm(dir, { recursive: true });
  });

  it("loses no story to a screen that does not come", async () => {
    const { page } = browser;
    await openApp(page, server.url);
    await startInEngine(page, "id-card-renewal");
    await stepForward(page);
    await until(page, `!document.querySelector("[aria-busy=true]")`);
    const before = await screenOf(page);
    server.answerOnly(0);
    await setPlace(page, "/glossary");
    await present(page, "main:not(:has(h1)) [role=status]");
    await present(page, ".notices [data-action=ask-again]");
    await tap(page, "[data-action=back]");
    expect(await screenOf(page)).toBe(before);
    await setPlace(page, "/glossary");
    server.answerOnly();
    if (engine === firefoxEngine) {
      // It remembers for as long as the page is open that a piece did not come: the notice says what to do.
      await tap(page, ".notices [data-action=keep]");
      await present(page, "html[data-saved=durable]");
      await page.reload();
      await present(page, "html[data-ready]");
      await setPlace(page, "/glossary");
    }
    await present(page, "main h1");
    await setPlace(page, "/scenario/id-card-renewal");
    await present(page, "main[data-stage]");
    expect(await screenOf(page)).toBe(before);
    expect((await playOn(page)).length).toBeGreaterThan(10);
  });
});
