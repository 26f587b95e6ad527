import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "./scripts/test/chromium-launch.mjs";

export default defineConfig({
  testDir: "tests/e2e",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  use: { launchOptions: chromiumLaunch, locale: "ko-KR" },
  projects: [
    { name: "e2e", testIgnore: "full/**" },
    { name: "full", testDir: "tests/e2e/full", timeout: 120_000 },
  ],
});
