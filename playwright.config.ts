import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "./scripts/test/chromium-launch.mjs";

export default defineConfig({
  testDir: "tests/e2e",
  workers: 1,
  retries: 0,
  // Tests say what holds, not how fast: a slow machine must not fail them.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: "list",
  use: { launchOptions: chromiumLaunch, locale: "ko-KR" },
  projects: [
    { name: "e2e", testIgnore: "full/**" },
    // Not tests but tasks that need the real app in a real browser; each has its npm script.
    { name: "release", testDir: "tests/tasks", testMatch: "release.task.ts", timeout: 120_000 },
    { name: "shots", testDir: "tests/tasks", testMatch: "shots.task.ts", timeout: 600_000 },
    { name: "full", testDir: "tests/e2e/full", timeout: 120_000 },
  ],
});
