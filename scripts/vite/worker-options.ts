import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { VitePWAOptions } from "vite-plugin-pwa";
import type { ManifestTransform } from "workbox-build";
import { inPrecacheOrder } from "./precache-order.ts";
import { webManifest } from "./web-manifest.ts";

async function sha256(path: string): Promise<string> {
  return `sha256-${createHash("sha256")
    .update(await readFile(path))
    .digest("base64")}`;
}

/** Gives every precached file its hash: a half-written or changed file never gets into the cache. */
function withIntegrity(outDir: string): ManifestTransform {
  return async (entries) => ({
    manifest: await Promise.all(
      inPrecacheOrder(entries).map(async (entry) => ({
        ...entry,
        integrity: await sha256(join(outDir, entry.url)),
      })),
    ),
  });
}

/** How the worker is built: everything is precached, both languages too, and nothing else is cached. */
export function workerOptions(outDir: string): Partial<VitePWAOptions> {
  return {
    strategies: "injectManifest",
    srcDir: "src/pwa/worker",
    filename: "sw.ts",
    registerType: "prompt",
    injectRegister: false,
    manifest: webManifest,
    injectManifest: {
      rollupFormat: "iife",
      globPatterns: ["**/*.{html,js,css,svg,png,json,webmanifest}"],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      manifestTransforms: [withIntegrity(outDir)],
    },
    integration: {
      // The plugin lists the web manifest a second time and without a hash; the glob has it already.
      beforeBuildServiceWorker: (options) => {
        options.injectManifest.additionalManifestEntries = [];
      },
    },
  };
}
