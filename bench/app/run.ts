import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { printTable } from "../table.ts";
import { barLine, barsOf } from "./bars.ts";
import { buildFloors } from "./floors/build-floors.ts";
import { measureAll } from "./measure-all.ts";
import { mediansOf } from "./medians.ts";
import { readOptions } from "./options.ts";
import { packFiles } from "./packed-files.ts";
import { notMeasured, tableHead, tableRows } from "./table-rows.ts";
import { visits } from "./visits/visits.ts";

const [appDir = "dist", ...args] = process.argv.slice(2);
const options = readOptions(args);
const floors = resolve(".cache/bench-app/floors");
await buildFloors(floors);
const files = {
  static: packFiles(join(floors, "static")),
  react: packFiles(join(floors, "react")),
  app: packFiles(resolve(appDir)),
};
const load = loadavg()[0] ?? NaN;
const begin = performance.now();
const { samples, failures, browser } = await measureAll(options, files);
const minutes = (performance.now() - begin) / 60_000;
const medians = mediansOf(samples);
const bars = barsOf(medians);

console.log(`\nMedians of ${options.runs} runs, ${options.profile}, ${minutes.toFixed(1)} min.`);
printTable(tableHead, tableRows(medians));
const missing = notMeasured(medians);
if (missing.length > 0) console.log(`Not measured: ${missing.join("; ")}.\n`);
for (const bar of bars) console.log(barLine(bar));
for (const failure of failures) console.log(`failed: ${failure}`);
if (failures.length > 0 || bars.some(({ verdict }) => verdict === "miss")) process.exitCode = 1;

// A run of some visits must not stand in for one of all.
if (Object.keys(visits).every((name) => options.only.includes(name))) {
  const machine = { browser: `Chromium ${browser}`, processors: cpus().length, load };
  const results = { profile: options.profile, runs: options.runs, machine, medians, bars };
  writeFileSync("bench/results.json", `${JSON.stringify(results, null, 2)}\n`);
}
