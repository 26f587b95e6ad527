import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";

const cache = resolve(".cache/bench-app");
const sources = ["index.html", "package.json", "vite.config.ts"];
const folders = ["src", "public", "locales", "scripts"];

function node(args, options = {}) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", ...options });
  return status ?? 1;
}

/** Builds the app from a copy: `dist` may be in use, and the worker's hashes are those of `dist`. */
function buildApp() {
  const copy = join(cache, "app");
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [...sources, ...folders]) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  const vite = resolve("node_modules/vite/bin/vite.js");
  if (node([vite, "build", "--logLevel", "warn"], { cwd: copy }) !== 0) {
    throw new Error("The app was not built.");
  }
  return join(copy, "dist");
}

/** Bundled, as code that is sent into a page must not call what a loader puts in. */
async function bundleBench() {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: "bench/app/run.ts",
      outDir: join(cache, "run"),
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "run.mjs" } },
    },
  });
  return join(cache, "run/run.mjs");
}

const withEngine = process.argv.includes("--engine");
const options = process.argv.slice(2).filter((option) => option !== "--engine");
const run = await bundleBench();
process.exitCode = node([run, buildApp(), ...options]);
if (withEngine) {
  const engine = node(["scripts/bench-engine.mjs"]);
  process.exitCode ||= engine;
}
