import { resolve } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import sources from "../src/content/evidence/sources.json" with { type: "json" };
import { budget, firstChoice, mostRequests } from "./check-build/first-choice.ts";
import { foreignAddresses } from "./check-build/foreign-addresses.ts";
import { networkApis } from "./check-build/network-apis.ts";
import { newerApis } from "./check-build/newer-apis.ts";
import { offlineBudget, offlineSize } from "./check-build/offline-size.ts";
import { pagePolicy } from "./check-build/page-policy.ts";
import { precacheEntries, precacheFaults } from "./check-build/precache-list.ts";
import { readBuild } from "./check-build/read-build.ts";
import firstChoiceChunks from "./first-choice.json" with { type: "json" };

const build = readBuild(resolve(process.argv[2] ?? "dist"));
const first = firstChoice(build, firstChoiceChunks.chunks);
const offline = offlineSize(build);
const faults = [
  ...newerApis(build),
  ...networkApis(build),
  ...foreignAddresses(build, JSON.stringify(sources)),
  ...pagePolicy(build),
  ...(await precacheFaults(build, packageJson.version)),
  ...first.faults,
  ...offline.faults,
];

const row = (raw: string, brotli: string, name: string): void =>
  console.log(`${raw.padStart(9)} ${brotli.padStart(9)}  ${name}`);
console.log("Up to the first choice, in bytes:");
row("raw", "brotli", "file");
for (const { path, raw, brotli } of first.sizes) row(String(raw), String(brotli), path);
row("", String(first.total), `all with the page itself, of at most ${budget}`);

console.log(`Requests up to the first choice: ${first.requests} of at most ${mostRequests}.`);
console.log(`The whole app: ${offline.total} bytes of brotli, of at most ${offlineBudget}.`);
const precached = [...precacheEntries(build).keys()];
const bytes = precached.reduce((sum, path) => sum + (build.files.get(path)?.length ?? 0), 0);
console.log(`Precache: ${precached.length} files, ${bytes} bytes.`);
console.log(`Read: ${build.files.size} files, ${build.scripts.length} of them scripts.`);

for (const { where, what, cure } of faults) console.error(`${where}: ${what}. ${cure}`);
if (faults.length > 0) process.exitCode = 1;
