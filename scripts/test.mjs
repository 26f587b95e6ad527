import { runStep } from "./test/run-step.mjs";
import { stepsOf } from "./test/steps.mjs";

const results = new Map();
const missing = ({ needs = [] }) => needs.filter((name) => (results.get(name)?.failed ?? 0) > 0);

for (const step of stepsOf(process.argv[2])) {
  console.log(`\n== ${step.title} ==`);
  const without = missing(step);
  if (without.length > 0) {
    // Counted as failed: tests that did not run must not look like tests that passed.
    console.log(`Not run: it needs "${without.join('", "')}", which failed.`);
    results.set(step.name, { passed: 0, failed: 1 });
    continue;
  }
  const result = await runStep(step);
  results.set(step.name, result);
  console.log(`-- ${step.title}: ${result.passed} passed, ${result.failed} failed`);
}

const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
console.log("\n== All ==");
for (const [name, { passed, failed }] of results) {
  console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed`);
}
process.exitCode = sum("failed") > 0 ? 1 : 0;
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
