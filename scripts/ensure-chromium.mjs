import { spawnSync } from "node:child_process";
import { canInstall, install } from "./test/apt.mjs";
import { findChromium, isExecutable } from "./test/find-chromium.mjs";

/** Whether Korean text can be drawn; without a font every letter is a box and no picture means much. */
function hasKoreanFont() {
  const { stdout } = spawnSync("fc-list", [":lang=ko", "family"], { encoding: "utf8" });
  return Boolean(stdout?.trim());
}

function ensure() {
  const complete = () => isExecutable(findChromium() ?? "") && hasKoreanFont();
  if (!complete() && canInstall()) install(["chromium", "fonts-noto-cjk"]);
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
