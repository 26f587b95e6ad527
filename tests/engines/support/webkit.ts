import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isExecutable } from "../../../scripts/test/find-chromium.mjs";
import { programs } from "../../../scripts/test/programs.mjs";
import { freePort } from "../../support/built-app.ts";
import type { Engine, EnginePage, LaunchOptions } from "./engine.ts";
import { missingOf } from "./missing.ts";
import { openSession, type DriverSession } from "./web-driver.ts";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const keys = { Shift: "\uE008", Tab: "\uE004", Enter: "\uE007" };

/** WebKitGTK, driven by its own WebDriver, on a screen that nobody sees. */
export const webkitEngine: Engine = {
  name: "WebKitGTK",
  missing: missingOf("WebKitGTK", "Xvfb"),
  launch: async (options = {}) => {
    const port = await freePort();
    const screen = spawn(
      programs.Xvfb.find() ?? "",
      ["-displayfd", "1", "-screen", "0", "1280x1024x24"],
      {
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    const [display] = (await once(screen.stdout, "data")) as [Buffer];
    const driver = spawn(programs.WebKitGTK.find() ?? "", [`--port=${port}`, "--host=127.0.0.1"], {
      env: {
        ...process.env,
        DISPLAY: `:${display.toString().trim()}`,
        LANGUAGE: "ko",
      },
      stdio: "ignore",
    });
    const session = await openSession(`http://127.0.0.1:${port}`, {
      ...proxyOf(options),
      "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
    }).catch(async (error: unknown) => {
      await Promise.all([driver, screen].map(stop));
      throw error;
    });
    return {
      page: pageOf(session),
      asked: null,
      close: async () => {
        await session.end();
        await Promise.all([driver, screen].map(stop));
      },
    };
  },
};

const library = "/usr/lib";

/** Where the small browser lies that the driver starts: below a folder named after the processor. */
function miniBrowser(): string {
  const folders = readdirSync(library).flatMap((name) => [
    join(library, name, "webkit2gtk-4.1/MiniBrowser"),
    join(library, name, "webkit2gtk-4.0/MiniBrowser"),
  ]);
  return folders.find(isExecutable) ?? "MiniBrowser";
}

function proxyOf({ proxyPort }: LaunchOptions): object {
  if (!proxyPort) return {};
  const proxy = `127.0.0.1:${proxyPort}`;
  return { proxy: { proxyType: "manual", httpProxy: proxy, sslProxy: proxy, noProxy: [] } };
}

async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, "exit");
  process.kill();
  await gone;
}

function pageOf(session: DriverSession): EnginePage {
  const find = async (selector: string): Promise<string> => {
    const found = await session.send("POST", "/element", {
      using: "css selector",
      value: selector,
    });
    return (found as Record<string, string>)[ELEMENT] ?? "";
  };
  return {
    open: async (url) => {
      await session.send("POST", "/url", { url });
    },
    reload: async () => {
      await session.send("POST", "/refresh");
    },
    back: async () => {
      await session.send("POST", "/back");
    },
    address: async () => (await session.send("GET", "/url")) as string,
    evaluate: async <Value>(expression: string) =>
      (await session.send("POST", "/execute/sync", {
        script: `return (${expression})`,
        args: [],
      })) as Value,
    click: async (selector) => {
      await session.send("POST", `/element/${await find(selector)}/click`);
    },
    chooseFile: async (selector, path) => {
      await session.send("POST", `/element/${await find(selector)}/value`, { text: path });
    },
    press: async (key, times = 1) => {
      const stroke = [
        { type: "keyDown", value: keys[key] },
        { type: "keyUp", value: keys[key] },
      ];
      const actions = Array.from({ length: times }, () => stroke).flat();
      await session.send("POST", "/actions", {
        actions: [{ type: "key", id: "keys", actions }],
      });
    },
  };
}
