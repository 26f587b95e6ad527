import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { budget, firstChoice } from "../../scripts/check-build/first-choice.ts";
import { offlineBudget, offlineSize } from "../../scripts/check-build/offline-size.ts";
import { foreignAddresses } from "../../scripts/check-build/foreign-addresses.ts";
import { networkApis } from "../../scripts/check-build/network-apis.ts";
import { newerApis } from "../../scripts/check-build/newer-apis.ts";
import { pagePolicy } from "../../scripts/check-build/page-policy.ts";
import { precacheFaults } from "../../scripts/check-build/precache-list.ts";
import { textOf } from "../../scripts/check-build/read-build.ts";
import { changedLater, plantedBuild } from "../support/planted-build.ts";

const lazy = "assets/lazy-1.js";
const source = `{"address":"https://source.example/paper"}`;

it("finds nothing wrong with a whole build", async () => {
  const build = plantedBuild();
  expect(newerApis(build)).toEqual([]);
  expect(networkApis(build)).toEqual([]);
  expect(foreignAddresses(build, source)).toEqual([]);
  expect(pagePolicy(build)).toEqual([]);
  expect(await precacheFaults(build, "1.0.0")).toEqual([]);
  expect(firstChoice(build, [])).toMatchObject({ faults: [], sizes: { length: 2 } });
});

describe("newer than the oldest browser", () => {
  it.each([
    "export const r=/[\\p{L}--[a-z]]/v",
    "using a=b",
    "a.toSorted()",
    "a?.toSorted?.()",
    `a["toSorted"]()`,
    "Object.groupBy(a,b)",
    "Promise.withResolvers()",
    "Array.fromAsync(a)",
    "new Set(a).union(b)",
    "URL.canParse(a)",
    "new Intl.Segmenter(a)",
  ])("finds %s", (code) => {
    expect(newerApis(plantedBuild({ [lazy]: code }))).toEqual([
      expect.objectContaining({ where: expect.stringContaining(lazy) as string }),
    ]);
  });

  it("leaves alone what the oldest browser has", () => {
    const code = "a.findLastIndex(b);a.at(-1);structuredClone(a);Object.hasOwn(a,b);union(a,b)";
    expect(newerApis(plantedBuild({ [lazy]: code }))).toEqual([]);
  });
});

describe("foreign addresses", () => {
  it.each(["https://elsewhere.example/a", "https://", "ws://a", "https://source.example/paper2"])(
    "finds %s",
    (address) => {
      const build = plantedBuild({ [lazy]: `export const a="${address}"` });
      expect(foreignAddresses(build, source)).toHaveLength(1);
    },
  );

  it("knows the addresses of sources and the names of XML", () => {
    const code = `export const a=["https://source.example/paper","http://www.w3.org/2000/svg"]`;
    expect(foreignAddresses(plantedBuild({ [lazy]: code }), source)).toEqual([]);
  });
});

describe("ways to a network", () => {
  it.each([
    "new RTCPeerConnection(a)",
    "const {RTCPeerConnection:a}=window",
    `new window["WebSocket"](a)`,
    "new WebTransport(a)",
    "new EventSource(a)",
    "new XMLHttpRequest",
    "navigator.sendBeacon(a,b)",
    "importScripts(a)",
    "open(a)",
    "window.open(a)",
    "globalThis.open?.(a)",
    "fetch(a)",
    "self.fetch(a)",
    "location.href=a",
    "window.location.assign(a)",
    "navigator.serviceWorker.register(a)",
    "import(a)",
    `import("//elsewhere.example/a.js")`,
  ])("finds %s", (code) => {
    const found = networkApis(plantedBuild({ [lazy]: code }));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.where).toBe(lazy);
  });

  it("looks into the page's own script too, and lets the worker fetch", () => {
    const html = textOf(plantedBuild(), "index.html").replace(
      "</head>",
      "<script>new WebSocket(a)</script></head>",
    );
    expect(networkApis(plantedBuild({ "index.html": html }))).toHaveLength(1);
    expect(networkApis(plantedBuild({ "sw.js": "fetch(a)" }))).toEqual([]);
    expect(
      networkApis(
        plantedBuild({ [lazy]: "caches.open(a);story.open(b);c=location.href;d.href=e" }),
      ),
    ).toEqual([]);
  });
});

describe("policy of the pages", () => {
  const html = textOf(plantedBuild(), "index.html");

  it.each([
    ["no policy", html.replace(/<meta[^>]*>/, "")],
    ["something before the policy", html.replace("<head>", "<head><title>a</title>")],
    ["an inline script added later", html.replace("</head>", "<script>a()</script></head>")],
    ["a weaker policy", html.replace("connect-src 'self'", "connect-src *")],
    ["a style attribute", html.replace("</head>", `</head><p style="color:red">`)],
    ["a listener attribute", html.replace("</head>", `</head><p onclick="a()">`)],
  ])("finds %s", (_, changed) => {
    expect(pagePolicy(plantedBuild({ "index.html": changed }))).toHaveLength(1);
  });
});

describe("precache", () => {
  it("finds a file that changed after the worker was built", async () => {
    const build = changedLater(plantedBuild(), lazy, "export const b=3");
    expect(await precacheFaults(build, "1.0.0")).toHaveLength(1);
  });

  it("finds a file that the worker does not know", async () => {
    const build = changedLater(plantedBuild(), "assets/extra-1.css", "a{}");
    expect(await precacheFaults(build, "1.0.0")).toHaveLength(1);
  });

  it("finds a file that is gone", async () => {
    const build = changedLater(plantedBuild(), lazy, undefined);
    expect(await precacheFaults(build, "1.0.0")).toHaveLength(1);
  });

  it("finds that the worker would refuse the build", async () => {
    expect(await precacheFaults(plantedBuild(), "2.0.0")).toHaveLength(1);
    const build = plantedBuild({ "assets/part-1.js": undefined });
    expect(await precacheFaults(build, "1.0.0")).toHaveLength(1);
  });
});

describe("the whole app", () => {
  it("finds that it has grown too large for a phone", () => {
    expect(offlineSize(plantedBuild()).faults).toEqual([]);
    const big = randomBytes(offlineBudget).toString("latin1");
    expect(offlineSize(plantedBuild({ "icons/big.png": big })).faults).toHaveLength(1);
  });
});

describe("first choice", () => {
  it("counts the lazy chunks that are named", () => {
    const { sizes, faults } = firstChoice(plantedBuild(), ["lazy-"]);
    expect(sizes.map(({ path }) => path)).toContain(lazy);
    expect(faults).toEqual([]);
  });

  it.each(["nothing-", "assets/"])("finds that %s names not exactly one chunk", (pattern) => {
    expect(firstChoice(plantedBuild(), [pattern]).faults).toHaveLength(1);
  });

  it("finds too many bytes, also in what is imported", () => {
    const big = `export const a="${randomBytes(budget).toString("base64")}"`;
    expect(firstChoice(plantedBuild({ "assets/part-1.js": big }), []).faults).toHaveLength(1);
    expect(firstChoice(plantedBuild({ [lazy]: big }), []).faults).toEqual([]);
  });

  it("finds too many requests, styles among them", () => {
    const scripts = Array.from({ length: 4 }, (_, index) => `assets/more-${index}.js`);
    const imports = scripts.map((path) => `import"./${path.slice(7)}";`).join("");
    const files = Object.fromEntries(scripts.map((path) => [path, "export const c=1"]));
    const build = (more: string) =>
      plantedBuild({ ...files, "assets/part-1.js": `${imports}export const a=1`, ...styled(more) });
    const styled = (more: string) => ({
      "index.html": textOf(plantedBuild(), "index.html").replace("</head>", `${more}</head>`),
    });
    const plain = firstChoice(build(""), []);
    expect([plain.requests, plain.faults.length]).toEqual([7, 1]);
    const withStyle = firstChoice(build('<link rel="stylesheet" href="./assets/a.css">'), []);
    expect(withStyle.requests).toBe(8);
    expect(firstChoice(plantedBuild(), []).requests).toBe(3);
  });

  it("finds a page without the app", () => {
    expect(firstChoice(plantedBuild({ "index.html": "<html>" }), []).faults).toHaveLength(1);
  });
});
