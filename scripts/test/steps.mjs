import { existsSync } from "node:fs";
import { readPlaywright, readVitest, readWords } from "./read-results.mjs";

const vitest = (name, ...projects) => ({
  command: "npx",
  args: [
    "vitest",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=.cache/results/${name}.json`,
  ],
  report: `.cache/results/${name}.json`,
  read: readVitest,
});

const playwright = (project, files = [], env = {}) => ({
  command: "npx",
  args: ["playwright", "test", ...files, "--project", project, "--reporter=list,json"],
  env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: `.cache/results/${project}.json` },
  report: `.cache/results/${project}.json`,
  read: readPlaywright,
});

const npmRun = (script) => ({ command: "npm", args: ["run", "--silent", script] });

/** Files through the door for files; DOOR_CASES says how many, DOOR_SEED which, DOOR_BROOD how many of each. */
const door = (cases, brood = 0) => {
  const step = vitest("door", "core");
  return {
    name: "door",
    title: "Files through the door",
    ...step,
    args: [...step.args, "tests/door/cases.test.ts"],
    env: {
      DOOR_CASES: process.env.DOOR_CASES ?? String(cases),
      DOOR_BROOD: process.env.DOOR_BROOD ?? String(brood),
    },
  };
};

const build = { name: "build", title: "Build", command: "npx", args: ["vite", "build"] };
const checkBuild = {
  name: "built",
  title: "What was built",
  needs: ["build"],
  ...npmRun("check:build"),
};
const chromium = {
  name: "chromium",
  title: "Chromium and a Korean font",
  command: process.execPath,
  args: ["scripts/ensure-chromium.mjs"],
};

/** What `npm test` does. `needs` names earlier steps without which a step says nothing new. */
const usual = [
  { name: "format", title: "Format", ...npmRun("test:format") },
  { name: "lint", title: "Lint", ...npmRun("test:lint") },
  { name: "types", title: "Types", ...npmRun("test:types") },
  { name: "content", title: "Content", ...npmRun("check:content"), readOutput: readWords },
  { name: "unit", title: "Unit tests", ...vitest("unit", "core", "ui") },
  build,
  checkBuild,
  chromium,
  { name: "browser", title: "Browser tests", needs: ["chromium"], ...vitest("browser", "browser") },
  { name: "e2e", title: "End-to-end tests", needs: ["build", "chromium"], ...playwright("e2e") },
];

const engines = {
  name: "present",
  title: "Which browsers and servers are here",
  command: process.execPath,
  args: ["scripts/ensure-engines.mjs"],
};

/** What takes longer: `npm run test:full`. */
const full = [
  build,
  chromium,
  engines,
  {
    name: "engines",
    title: "Every browser that is here",
    needs: ["build", "present"],
    ...vitest("engines", "engines"),
  },
  {
    name: "full",
    title: "Long end-to-end tests",
    needs: ["build", "chromium"],
    ...playwright("full"),
  },
  door(100_000),
  {
    name: "mutations",
    title: "Faults planted in the engine",
    ...npmRun("test:mutations"),
    readOutput: readWords,
  },
];

/** What is tried over and over, for hours if need be: `npm run test:soak`. */
const soak = [
  build,
  chromium,
  {
    name: "killed",
    title: "The browser killed 200 times",
    needs: ["build", "chromium"],
    ...playwright("full", ["killed.spec.ts"], { KILLS: "200" }),
  },
  door(10_000_000, 9),
];

/** The steps of one kind of run; a kind nobody knows is an error, not an empty success. */
export function stepsOf(kind) {
  if (kind === undefined) return usual;
  if (kind === "full") return full;
  if (kind === "soak") return soak;
  throw new Error(`There is no test run "${kind}": leave it out, or say "full" or "soak".`);
}

/** Whether a step's report was written in this run. */
export const hasReport = ({ report }) => report !== undefined && existsSync(report);
