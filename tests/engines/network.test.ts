import { afterEach, beforeEach, expect, it } from "vitest";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import type { EngineBrowser } from "./support/engine.ts";
import { inEachEngine } from "./support/engines.ts";
import { useFully } from "./support/full-use.ts";
import { judgeAsked } from "./support/judge-asked.ts";
import { leakyBuild } from "./support/leaky-build.ts";
import { startLoggingProxy, type LoggingProxy } from "./support/logging-proxy.ts";
import { present } from "./support/play-in-engine.ts";
import { startSink, type Sink } from "./support/sink.ts";

inEachEngine((engine) => {
  let app: BuiltApp;
  let proxy: LoggingProxy;
  let sink: Sink;
  let browser: EngineBrowser;

  const start = async (dir?: string): Promise<void> => {
    app = await startBuiltApp(dir === undefined ? {} : { dir });
    proxy = await startLoggingProxy(app.url);
    browser = await engine.launch({ proxyPort: proxy.port, namesAreHere: true });
  };
  beforeEach(async () => {
    sink = await startSink();
  });
  afterEach(async () => {
    await browser.close();
    await proxy.close();
    sink.close();
    await app.kill();
  });

  it("asks nobody but its own origin, however fully it is used", async () => {
    await start();
    const screens = await useFully(browser.page, app.url);
    await new Promise((done) => setTimeout(done, 3000));
    const { own, chatter, foreign } = judgeAsked(proxy.asked, app.url);
    console.log(
      `${engine.name}: ${screens} screens, ${own} requests to its own origin, ` +
        `${foreign.length} elsewhere, ${sink.knocks.length} at the sink; ` +
        `the browser's own: ${JSON.stringify(chatter)}`,
    );
    expect(foreign).toEqual([]);
    expect(sink.knocks).toEqual([]);
    // Page and worker have asked for the whole app: the log saw it.
    expect(own).toBeGreaterThan(60);
    expect(screens).toBeGreaterThan(25);
    const told = (browser.asked ?? []).filter((url) => /^(?:https?|wss?):/.test(url));
    expect(told.filter((url) => !url.startsWith(app.url))).toEqual([]);
  });

  it("would see a page, a picture, a worker and a call between browsers that told on the reader", async () => {
    const leaky = await leakyBuild(sink.port);
    await start(leaky.dir);
    await browser.page.open(app.url);
    await present(browser.page, "html[data-ready]");
    const calls = await browser.page.evaluate<boolean>("'RTCPeerConnection' in window");
    await expect
      .poll(() => judgeAsked(proxy.asked, app.url).foreign.toSorted(), { timeout: 30_000 })
      .toEqual(
        expect.arrayContaining([
          "http://elsewhere.example/from-page",
          "http://elsewhere.example/from-picture",
          "http://elsewhere.example/from-worker",
          `http://127.0.0.1:${sink.port}/from-page-to-loopback`,
        ]),
      );
    console.log(
      `${engine.name}: calls between browsers ${calls ? "are" : "are not"} possible here`,
    );
    if (calls) await expect.poll(() => sink.knocks.length, { timeout: 30_000 }).toBeGreaterThan(0);
    await leaky.remove();
  });
});
