import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type ElementHandle, type Page } from "puppeteer-core";
import { programs } from "../../../scripts/test/programs.mjs";
import type { Engine, EnginePage, LaunchOptions } from "./engine.ts";
import { missingOf } from "./missing.ts";

/** Firefox, driven by WebDriver BiDi. */
export const firefoxEngine: Engine = {
  name: "Firefox ESR",
  missing: missingOf("Firefox ESR"),
  launch: async (options = {}) => {
    const passing = options.profile ? null : await mkdtemp(join(tmpdir(), "firefox-"));
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: programs["Firefox ESR"].find() ?? "",
      headless: true,
      userDataDir: options.profile ?? passing ?? "",
      extraPrefsFirefox: preferences(options),
    });
    const asked: string[] = [];
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    page.on("request", (request) => asked.push(request.url()));
    return {
      page: pageOf(page),
      asked,
      close: async () => {
        await browser.close();
        if (passing) await rm(passing, { recursive: true, force: true });
      },
    };
  },
};

function preferences({ proxyPort, namesAreHere }: LaunchOptions): Record<string, unknown> {
  return {
    "intl.accept_languages": "ko-KR",
    ...(proxyPort && {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort,
      "network.proxy.allow_hijacking_localhost": true,
      "network.proxy.no_proxies_on": "",
    }),
    ...(namesAreHere && {
      "network.dns.forceResolve": "127.0.0.1",
      // Otherwise a loopback address is never asked for a way out, and a fault would not be seen.
      "media.peerconnection.ice.loopback": true,
    }),
  };
}

function pageOf(page: Page): EnginePage {
  return {
    open: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    // The driver's own way waits for a loading that a page from the browser's memory never has.
    back: async () => {
      await page.evaluate("setTimeout(() => history.back())");
    },
    address: () => Promise.resolve(page.url()),
    evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    click: async (selector) => page.locator(selector).click(),
    chooseFile: async (selector, path) => {
      const field = await page.$(selector);
      await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    press: async (key, times = 1) => {
      for (let each = 0; each < times; each += 1) await page.keyboard.press(key);
    },
  };
}
