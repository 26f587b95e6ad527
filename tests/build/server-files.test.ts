import { describe, expect, it } from "vitest";
import { caddySite } from "../../scripts/vite/server-files/caddy.ts";
import { nginxSite } from "../../scripts/vite/server-files/nginx.ts";
import { securityHeaders } from "../../scripts/vite/server-files/security-headers.ts";
import { staticHostHeaders } from "../../scripts/vite/server-files/static-host.ts";
import { headersFor } from "../engines/support/static-host.ts";

const headers = securityHeaders("default-src 'none'; script-src 'self' 'sha256-a+b/c='");

describe("files for servers", () => {
  it.each([
    ["nginx", nginxSite(headers)],
    ["Caddy", caddySite(headers)],
    ["hosts of static files", staticHostHeaders(headers)],
  ])("give %s every header, whole and once", (_, file) => {
    expect(headers.length).toBeGreaterThanOrEqual(6);
    for (const { name, value } of headers) {
      expect(file.split(name).length, name).toBe(2);
      expect(file).toContain(value);
    }
  });

  it("hold nothing that a quoted value could not carry", () => {
    for (const { value } of headers) expect(value).not.toMatch(/["\n\\{}$]/);
  });

  it("are read as a host of static files reads them: all rules that fit", () => {
    const rules = staticHostHeaders(headers);
    expect(headersFor(rules, "/sw.js")).toEqual(
      Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    );
    expect(headersFor(rules, "/assets/a-1.js")).toHaveProperty("Cache-Control");
    expect(headersFor(rules, "/assetsx")).not.toHaveProperty("Cache-Control");
  });
});
