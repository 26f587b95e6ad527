import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };
import { chromiumLaunch } from "./scripts/test/chromium-launch.mjs";
import { packVersion } from "./scripts/vite/pack-version.ts";
import { preactAlias } from "./scripts/vite/preact-alias.ts";

const browserTests = "tests/**/*.browser.test.ts";
const engineTests = "tests/engines/**/*.test.ts";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: preactAlias },
  define: {
    __VERSION__: JSON.stringify(packageJson.version),
    __PACK_VERSION__: JSON.stringify(packVersion(import.meta.dirname, packageJson.version)),
  },
  test: {
    // Tests say what holds, not how fast: a slow machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [browserTests, engineTests],
        },
      },
      {
        extends: true,
        // The built app in every browser that is installed, one browser at a time.
        test: {
          name: "engines",
          environment: "node",
          include: [engineTests],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "ui",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/support/setup-ui.ts"],
          // Otherwise it would bring its own React.
          server: { deps: { inline: ["@testing-library/preact", "zustand"] } },
        },
      },
      {
        extends: true,
        // A dependency found only while a test runs reloads the page under it.
        optimizeDeps: {
          include: ["idb", "valibot", "fast-check", "zustand/vanilla", "i18next", "es-hangul"],
        },
        test: {
          name: "browser",
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
