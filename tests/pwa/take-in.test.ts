import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { takeIn, type WantedFile } from "../../src/pwa/worker/take-in.ts";

const files = ["index.html", "assets/a.js", "assets/b.js", "assets/c.js", "assets/d.js", "e.png"];
const wanted = files.map((url): WantedFile => ({ url, key: `/${url}?1`, integrity: undefined }));

let kept: Map<string, Response>;
let asked: string[];
let signals: (AbortSignal | null | undefined)[];
let atOnce: number;
const cache = {
  match: (key: string) => Promise.resolve(kept.get(key)),
  put: (key: string, response: Response) => Promise.resolve(void kept.set(key, response)),
} as unknown as Cache;

beforeEach(() => {
  kept = new Map();
  asked = [];
  signals = [];
  atOnce = 0;
  let running = 0;
  vi.stubGlobal("fetch", async (url: string, { signal }: RequestInit) => {
    asked.push(url);
    signals.push(signal);
    atOnce = Math.max(atOnce, (running += 1));
    await new Promise((done) => setTimeout(done, 5));
    running -= 1;
    if (url === "lost.js") throw new TypeError("no link");
    return url === "gone.js" ? new Response("", { status: 404 }) : new Response(url);
  });
});

afterEach(() => vi.unstubAllGlobals());

describe("taking files in", () => {
  it("asks in the order given, several at once, and tells of each", async () => {
    const told: number[] = [];
    await takeIn(cache, wanted, (done) => told.push(done));
    expect(asked).toEqual(files);
    expect(atOnce).toBe(4);
    expect(told).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...kept.keys()].sort()).toEqual(wanted.map(({ key }) => key).sort());
  });

  it("does not ask again for what is there", async () => {
    kept.set("/assets/a.js?1", new Response("a"));
    await takeIn(cache, wanted, () => undefined);
    expect(asked).toEqual(files.filter((url) => url !== "assets/a.js"));
  });

  it("asks for no more once it is told to give up", async () => {
    const givingUp = new AbortController();
    const stopAtTwo = (done: number): void => {
      if (done === 2) givingUp.abort();
    };
    await expect(takeIn(cache, wanted, stopAtTwo, givingUp.signal)).rejects.toThrow("abort");
    await new Promise((done) => setTimeout(done, 20));
    expect(asked).toEqual(files.slice(0, 5));
    expect(signals.every((signal) => signal === givingUp.signal)).toBe(true);
  });

  it.each(["lost.js", "gone.js"])("fails over %s and keeps what had come", async (broken) => {
    const list = [...wanted.slice(0, 2), { url: broken, key: "/broken", integrity: undefined }];
    await expect(takeIn(cache, list, () => undefined)).rejects.toThrow(TypeError);
    expect(kept.has("/broken")).toBe(false);
    expect(kept.has("/index.html?1")).toBe(true);
  });
});
