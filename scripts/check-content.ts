import { allChecks } from "../src/content/checks/all-checks.ts";
import { lastLines } from "./content/last-lines.ts";
import { readPackFiles } from "./content/read-pack-files.ts";

const pack = readPackFiles(process.cwd());
const failed: string[] = [];
for (const { name, run } of allChecks) {
  const { looked, findings, notes = [] } = run(pack);
  const fine = findings.length === 0 && looked > 0;
  if (!fine) failed.push(name);
  console.log(`${fine ? "ok    " : "FAILED"} ${name}: looked at ${looked}`);
  if (looked === 0) console.log("  it looked at nothing, so it shows nothing");
  for (const note of notes) console.log(`  ${note}`);
  for (const { file, what, cure } of findings) console.log(`  ${file}: ${what} → ${cure}`);
}
for (const line of lastLines(
  allChecks.map(({ name }) => name),
  failed,
)) {
  console.log(line);
}
process.exitCode = failed.length > 0 ? 1 : 0;
