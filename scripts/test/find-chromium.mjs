import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome"];
const folders = (process.env.PATH ?? "").split(delimiter);

/** Whether a file is there and may be run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Chromium is on this machine, or undefined; CHROMIUM says it outright. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const usual = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return ["/usr/bin/chromium", ...usual].find(isExecutable);
}
