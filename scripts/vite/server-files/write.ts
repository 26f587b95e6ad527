import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { contentSecurityPolicy } from "../content-security-policy.ts";
import { caddySite } from "./caddy.ts";
import { nginxSite } from "./nginx.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticHostHeaders } from "./static-host.ts";

/**
 * Writes what servers need to protect this very build: `_headers` beside the page, where hosts of
 * static files look for it, and sites for nginx and Caddy beside the build, which nobody should be served.
 */
export function writeServerFiles(): Plugin {
  return {
    name: "server-files",
    apply: "build",
    enforce: "post",
    writeBundle: {
      order: "post",
      handler({ dir }, bundle) {
        const page = bundle["index.html"];
        // The worker is built on its own, without a page.
        if (!dir || page?.type !== "asset") return;
        const headers = securityHeaders(contentSecurityPolicy(String(page.source)));
        const beside = `${dir}-servers`;
        mkdirSync(beside, { recursive: true });
        writeFileSync(join(dir, "_headers"), staticHostHeaders(headers));
        writeFileSync(join(beside, "nginx.conf"), nginxSite(headers));
        writeFileSync(join(beside, "Caddyfile"), caddySite(headers));
      },
    },
  };
}
