import { describe, expect, it } from "vitest";
import { startFaults } from "../../src/pwa/worker/start-check.ts";

const page = `<!doctype html><html data-version="2.0.0" lang="ko"><head>
  <link rel="icon" href="./icons/icon.svg"><link rel="manifest" href="./manifest.webmanifest">
  <script>inline()</script>
  <script type="module" crossorigin src="./assets/entry-1.js"></script>
  <link rel="modulepreload" crossorigin href="./assets/part-1.js">
  <link rel="stylesheet" crossorigin href="./assets/entry-1.css"></head></html>`;

const whole: Readonly<Record<string, string>> = {
  "index.html": page,
  "icons/icon.svg": "<svg/>",
  "manifest.webmanifest": "{}",
  "assets/entry-1.js": `import{a as b,c}from"./part-1.js";import"./effect-1.js";const t="import x";const l=()=>import("./lazy-1.js")`,
  "assets/part-1.js": `export*from"./deep-1.js";export{d}from"./deep-1.js";export const e="./no.js"`,
  "assets/deep-1.js": `import{f}from"./entry-1.js";export const d=1`,
  "assets/effect-1.js": "",
  "assets/entry-1.css": "",
};

const check = (files: Readonly<Record<string, string>>, listed = Object.keys(files)) =>
  startFaults({
    version: "2.0.0",
    paths: new Set(listed),
    read: (path) => Promise.resolve(files[path]),
  });

const without = (left: string) =>
  Object.fromEntries(Object.entries(whole).filter(([path]) => path !== left));

describe("start check", () => {
  it("finds nothing in a whole build, lazy files left out", async () => {
    expect(await check(whole)).toEqual([]);
  });

  it.each(Object.keys(whole).filter((path) => path !== "index.html"))("misses %s", async (path) => {
    const faults = await check(without(path));
    expect(faults).toEqual([expect.stringContaining(path)]);
    expect(faults[0]).toContain("asks for, was not taken in");
  });

  it("misses the page", async () => {
    expect(await check(without("index.html"))).toEqual(["index.html was not taken in"]);
  });

  it("does not take a file that lies in the cache of another build", async () => {
    const listed = Object.keys(whole).filter((path) => path !== "assets/deep-1.js");
    expect(await check(whole, listed)).toHaveLength(1);
  });

  it.each([
    ["another version", page.replace("2.0.0", "1.0.0"), "1.0.0"],
    ["no version", page.replace(' data-version="2.0.0"', ""), "none"],
  ])("refuses a page with %s", async (_, html, found) => {
    const faults = await check({ ...whole, "index.html": html });
    expect(faults).toEqual([`index.html is version ${found}, the worker is 2.0.0`]);
  });

  it("refuses a page that would start nothing", async () => {
    const html = page.replace(/<script type[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, "");
    expect(await check({ ...whole, "index.html": html })).toEqual([
      "index.html asks for no script",
    ]);
  });
});
