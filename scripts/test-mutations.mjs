// Plants faults in a copy of the engine, one by one: its tests must see every one of them.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const mutations = JSON.parse(readFileSync(join(root, "tests/mutations/mutations.json"), "utf8"));
const copied = ["src", "tests", "scripts", "docs", "locales", "package.json", "vitest.config.ts"];
// The quick ones first; most faults never reach the slow reference.
const rounds = [
  ["worked-example", "answers", "questions", "threads", "narrowing", "create-model", "all-paths"],
  ["properties", "growing", "reference"],
].map((names) => names.map((name) => `tests/engine/${name}.test.ts`));
const atOnce = 2;

/** A copy to plant faults in: the working tree is never touched, however this ends. */
function copyTree(number) {
  const folder = join(root, ".cache", "mutations", String(number));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of [...copied, "tsconfig.json", "tsconfig.base.json"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function runTests(folder, files) {
  return new Promise((done) => {
    const args = ["vitest", "run", "--project", "core", "--bail", "1", ...files];
    const child = spawn("npx", args, { cwd: folder, env: { ...process.env, NO_COLOR: "1" } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data) => (output += data));
    child.on("close", (code) => {
      // Colours are left out: NO_COLOR is set.
      const failed = /FAIL.*?> (.*)/.exec(output)?.[1];
      done({ code, failed, output });
    });
  });
}

/** The name of the test that saw the fault, or null where none did. */
async function seenBy(folder) {
  for (const files of rounds) {
    const { code, failed, output } = await runTests(folder, files);
    if (code !== 0 && failed === undefined) throw new Error(`no test ran:\n${output.slice(-2000)}`);
    if (code !== 0) return failed;
  }
  return null;
}

async function plant(folder, { file, find, put }) {
  const path = join(folder, "src/engine", file);
  const text = readFileSync(path, "utf8");
  if (text.split(find).length !== 2) throw new Error(`"${find}" is not once in ${file}`);
  writeFileSync(
    path,
    text.replace(find, () => put),
  );
  try {
    return await seenBy(folder);
  } finally {
    writeFileSync(path, text);
  }
}

const queue = [...mutations];
const survivors = [];
await Promise.all(
  Array.from({ length: atOnce }, async (_, number) => {
    const folder = copyTree(number);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const test = await plant(folder, next);
      console.log(
        `${test === null ? "SURVIVED" : "seen    "} ${next.name}${test ? ` · ${test}` : ""}`,
      );
      if (test === null) survivors.push(next.name);
    }
  }),
);
rmSync(join(root, ".cache", "mutations"), { recursive: true, force: true });
console.log(`${mutations.length - survivors.length} passed, ${survivors.length} failed`);
process.exitCode = survivors.length > 0 ? 1 : 0;
