import { findChromium } from "./find-chromium.mjs";

/** How every test starts Chromium: the system's one, and without its own traffic. */
export const chromiumLaunch = {
  executablePath: findChromium() ?? "/usr/bin/chromium",
  chromiumSandbox: false,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
