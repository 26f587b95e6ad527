import { execFileSync } from "node:child_process";
import { isExecutable } from "./find-chromium.mjs";

/** Whether this run may install packages of the system: as root, where there is apt-get. */
export const canInstall = () => process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");

/** Installs packages of the system. */
export function install(packages) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { stdio: "inherit", env: environment };
  execFileSync("apt-get", ["update"], options);
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
}
