import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import packageJson from "./package.json" with { type: "json" };
import { chunkName, sharedChunk } from "./scripts/vite/chunk-names.ts";
import { finishPage } from "./scripts/vite/finish-page.ts";
import { packVersion } from "./scripts/vite/pack-version.ts";
import { preactAlias } from "./scripts/vite/preact-alias.ts";
import { writeServerFiles } from "./scripts/vite/server-files/write.ts";
import { workerOptions } from "./scripts/vite/worker-options.ts";

const { version } = packageJson;
const outDir = resolve(import.meta.dirname, "dist");

/** Its build for browsers of today: those that know no classes know no service worker of ours either. */
const workboxOfToday = {
  find: /^workbox-window$/,
  replacement: "workbox-window/build/workbox-window.prod.mjs",
};

export default defineConfig({
  base: "./",
  resolve: { alias: [...preactAlias, workboxOfToday] },
  define: {
    __VERSION__: JSON.stringify(version),
    __PACK_VERSION__: JSON.stringify(packVersion(import.meta.dirname, version)),
  },
  plugins: [
    react(),
    VitePWA(workerOptions(outDir)),
    finishPage(import.meta.dirname, version),
    writeServerFiles(),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: ["es2022", "chrome107", "safari16.4", "firefox115"],
    modulePreload: {
      polyfill: false,
      // WebKit never asks again for a script whose preloading failed, and so the piece would never come.
      resolveDependencies: (_file, deps, { hostType }) =>
        hostType === "html" ? deps : deps.filter((dep) => dep.endsWith(".css")),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId }) => chunkName(facadeModuleId),
        codeSplitting: { groups: [{ name: sharedChunk, debugName: "shared" }] },
      },
    },
  },
});
