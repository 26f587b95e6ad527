import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { chromiumLaunch } from "../../scripts/test/chromium-launch.mjs";

export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Ends every process of it at once, as a device that goes off: nothing gets to say goodbye. */
  readonly kill: () => Promise<void>;
}

/** A browser in a process group of its own, on a profile that outlives it. */
export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
  const portFile = join(profile, "DevToolsActivePort");
  // A killed browser leaves its own behind.
  rmSync(portFile, { force: true });
  const browser = spawn(
    chromiumLaunch.executablePath,
    [
      ...chromiumLaunch.args,
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--lang=ko-KR",
      "about:blank",
    ],
    { detached: true, stdio: "ignore" },
  );
  const [port = "", path = ""] = await until(() => readLines(portFile));
  const connected = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
  const [context] = connected.contexts();
  if (!context) throw new Error("The browser has no window.");
  return { context, kill: () => killAll(browser) };
}

async function killAll({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) throw new Error("The browser never ran.");
  const all = [pid, ...childrenOf(pid)];
  process.kill(-pid, "SIGKILL");
  for (const each of all) killQuietly(each);
  await until(() => (all.some(isAlive) ? undefined : true));
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // The group's end was its end too.
  }
}

/** Children, their children and so on, also those that left the group. */
function childrenOf(parent: number): number[] {
  const parents = readdirSync("/proc").flatMap((name) => {
    const state = /^\d+$/.test(name) && stateOf(Number(name));
    return state ? [{ pid: Number(name), parent: state.parent }] : [];
  });
  const below = (pid: number): number[] =>
    parents.filter((each) => each.parent === pid).flatMap((each) => [each.pid, ...below(each.pid)]);
  return below(parent);
}

const isAlive = (pid: number): boolean => !["Z", "X", undefined].includes(stateOf(pid)?.letter);

function stateOf(pid: number): { letter: string | undefined; parent: number } | undefined {
  try {
    // The name in brackets may hold anything; what counts stands behind it.
    const [letter, parent] =
      readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return { letter, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

function readLines(path: string): string[] | undefined {
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.length > 1 ? lines : undefined;
}

async function until<Value>(look: () => Value | undefined): Promise<Value> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("It did not come within 20 seconds.");
}
