import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { countStep } from "./read-results.mjs";
import { hasReport } from "./steps.mjs";

/** Runs one command, shows its output as it comes, and returns how it ended and what it said. */
function run({ command, args, env = {} }) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on("error", (error) => done({ exitCode: 1, output: String(error) }));
    child.on("close", (exitCode) => done({ exitCode: exitCode ?? 1, output }));
  });
}

/** Runs a step and returns how many of its checks passed and failed. */
export async function runStep(step) {
  // A report of an earlier run must never stand in for this one's.
  if (step.report) rmSync(step.report, { force: true });
  const { exitCode, output } = await run(step);
  const numbers = step.readOutput
    ? step.readOutput(output)
    : hasReport(step)
      ? step.read(JSON.parse(readFileSync(step.report, "utf8")))
      : undefined;
  return countStep(exitCode, numbers, Boolean(step.readOutput ?? step.report));
}
