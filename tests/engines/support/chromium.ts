import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { chromiumLaunch } from "../../../scripts/test/chromium-launch.mjs";
import type { Engine, EnginePage, LaunchOptions } from "./engine.ts";
import { missingOf } from "./missing.ts";

/** Chromium, driven by Playwright; its own profile on disk, as a reader's browser has one. */
export const chromiumEngine: Engine = {
  name: "Chromium",
  missing: missingOf("Chromium"),
  launch: async (options = {}) => {
    const passing = options.profile ? null : await mkdtemp(join(tmpdir(), "chromium-"));
    const context = await chromium.launchPersistentContext(options.profile ?? passing ?? "", {
      ...chromiumLaunch,
      args: [...chromiumLaunch.args, ...extraArguments(options)],
      locale: "ko-KR",
      ...(options.proxyPort && { proxy: { server: `http://127.0.0.1:${options.proxyPort}` } }),
    });
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      page: pageOf(page),
      asked,
      close: async () => {
        await context.close();
        if (passing) await rm(passing, { recursive: true, force: true });
      },
    };
  },
};

function extraArguments({ namesAreHere }: LaunchOptions): string[] {
  return namesAreHere ? ["--host-resolver-rules=MAP * 127.0.0.1"] : [];
}

function pageOf(page: Page): EnginePage {
  return {
    open: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    back: async () => {
      await page.goBack();
    },
    address: () => Promise.resolve(page.url()),
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    chooseFile: (selector, path) => page.locator(selector).setInputFiles(path),
    press: async (key, times = 1) => {
      for (let each = 0; each < times; each += 1) await page.keyboard.press(key);
    },
  };
}
