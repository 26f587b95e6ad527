import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { build } from "vite";

// Bundled first, as the app is: a loader that compiles on the way slows the engine down.
const outDir = resolve(".cache/bench");
await build({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  build: {
    ssr: process.argv[2] ?? "bench/run.ts",
    outDir,
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: { output: { entryFileNames: "run.mjs" } },
  },
});
const { status } = spawnSync(
  process.execPath,
  ["--expose-gc", ...process.execArgv, resolve(outDir, "run.mjs"), ...process.argv.slice(3)],
  {
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
