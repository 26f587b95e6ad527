import { execFileSync, spawnSync } from "node:child_process";
import { findChromium, isExecutable } from "./test/find-chromium.mjs";

/** Whether Korean text can be drawn; without a font every letter is a box and no picture means much. */
function hasKoreanFont() {
  const { stdout } = spawnSync("fc-list", [":lang=ko", "family"], { encoding: "utf8" });
  return Boolean(stdout?.trim());
}

/** Installs both where that is possible: as root, on a system with apt-get. */
function install() {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { stdio: "inherit", env: environment };
  execFileSync("apt-get", ["update"], options);
  execFileSync("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], options);
}

function ensure() {
  const complete = () => isExecutable(findChromium() ?? "") && hasKoreanFont();
  if (!complete() && process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get")) install();
  if (!complete()) {
    throw new Error(
      "The tests need Chromium and a Korean font: install the packages chromium and fonts-noto-cjk, or set CHROMIUM to the browser's path.",
    );
  }
  console.log(`Chromium: ${findChromium()}; a Korean font is there.`);
}

try {
  ensure();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
