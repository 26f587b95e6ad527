import { readdirSync } from "node:fs";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumLaunch } from "../../scripts/test/chromium-launch.mjs";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { waitForWorker, watchPage } from "../support/watch-page.ts";
import { missingOf } from "./support/missing.ts";
import { startCaddy, startNginx, startStaticHost, type RunningServer } from "./support/servers.ts";

const script = readdirSync("dist/assets").find((name) => /^index-.*\.js$/.test(name)) ?? "";
const paths = ["", "index.html", "sw.js", "calendar.html", `assets/${script}`, "icons/icon.svg"];

// Chromium has these on some systems only, and complains where it has not.
const elsewhere = /Permissions-Policy header: Unrecognized feature: '(?:bluetooth|web-share)'/;

describe.each([
  ["nginx", startNginx, missingOf("nginx")],
  ["Caddy", startCaddy, missingOf("Caddy")],
  ["a host of static files (our reading of _headers)", startStaticHost, []],
] as const)("%s", (name, start, missing) => {
  if (missing.length > 0) console.log(`LEFT OUT: ${name}. Not installed: ${missing.join(", ")}`);
  describe.skipIf(missing.length > 0)(`with what the build wrote for it`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.close());

    it.each(paths)("protects /%s", async (path) => {
      const { status, headers } = await fetch(server.url + path);
      expect(status).toBe(200);
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'none'",
        "connect-src 'self'",
        "worker-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types app-worker",
        "frame-ancestors 'none'",
      ]) {
        expect(policy.split("; ")).toContain(part);
      }
      expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/);
      expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      const permissions = headers.get("permissions-policy")?.split(", ") ?? [];
      expect(permissions).toContain("camera=(self)");
      expect(permissions.filter((each) => !each.endsWith("=()"))).toEqual(["camera=(self)"]);
      expect(permissions).toEqual(expect.arrayContaining(["microphone=()", "geolocation=()"]));
      const forEver = path.startsWith("assets/");
      expect(headers.get("cache-control")?.includes("immutable") ?? false).toBe(forEver);
    });

    it("gives the worker and the manifest the kind that browsers ask for", async () => {
      const kind = async (path: string) =>
        (await fetch(server.url + path)).headers.get("content-type");
      expect(await kind("sw.js")).toMatch(/javascript/);
      expect(await kind("manifest.webmanifest")).toMatch(/manifest\+json/);
      expect((await fetch(`${server.url}none.html`)).status).toBe(404);
    });

    it("lets the app be taken in and played to the end without a complaint", async () => {
      const browser = await chromium.launch(chromiumLaunch);
      const context = await browser.newContext({ locale: "ko-KR" });
      const page = await context.newPage();
      const watch = watchPage(context, page);
      await page.goto(server.url);
      await waitForWorker(page);
      await startStory(page, "id-card-renewal");
      expect((await playToDebrief(page)).length).toBeGreaterThan(10);
      expect(watch.complaints.filter((each) => !elsewhere.test(each))).toEqual([]);
      await browser.close();
    });
  });
});
