import { describe, expect, it } from "vitest";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import { allChecks } from "../../src/content/checks/all-checks.ts";
import type { PackFiles } from "../../src/content/checks/check.ts";
import { marksOf } from "../../src/content/checks/languages-in-step.ts";
import { unitsOf } from "../../src/content/checks/pack-units.ts";
import { withManyScenarios } from "../support/many-scenarios.ts";

const stories = 1000;
const files = readPackFiles(process.cwd());
// What waits to be confirmed waits in the pack itself, not in the copies.
const small = { ...files, confirmed: marksOf(files.texts) };
const large = withManyScenarios(small, stories);

const lookedAt = (name: string, pack: PackFiles): number | undefined =>
  allChecks.find((check) => check.name === name)?.run(pack).looked;

describe(`a pack of ${stories} stories`, () => {
  it("has that many, each with an id and texts of its own", () => {
    expect(new Set(large.scenarios.map(({ id }) => id)).size).toBe(stories);
    const traces = large.scenarios.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.traces));
    expect(new Set(traces.map(({ id }) => id)).size).toBe(traces.length);
    for (const texts of Object.values(large.texts)) {
      const titles = large.scenarios.map(({ id }) => texts[`scenarios/${id}`]?.["title"]);
      expect(new Set(titles).size).toBe(stories);
    }
  });

  // How long it takes is printed: on two cores by itself about 42 seconds. A slow machine must not fail it.
  it("is checked by every check", { timeout: 600_000 }, () => {
    let total = 0;
    const ran: string[] = [];
    const lines: string[] = [];
    for (const { name, run } of allChecks) {
      const before = run(small);
      const start = performance.now();
      const after = run(large);
      const took = performance.now() - start;
      total += took;
      ran.push(name);
      lines.push(`${(took / 1000).toFixed(1).padStart(6)} s  ${name}: looked at ${after.looked}`);
      expect(after.looked, name).toBeGreaterThanOrEqual(before.looked);
      // What is wrong with the pack's own stories is another test's business.
      expect(after.findings.length > 0, `${name}: ${after.findings[0]?.what ?? ""}`).toBe(
        before.findings.length > 0,
      );
    }
    console.log(`${lines.join("\n")}\n${(total / 1000).toFixed(1).padStart(6)} s  all`);
    expect(ran).toHaveLength(allChecks.length);
    // What looks at scenes has looked at every one.
    expect(lookedAt("scenario shape", large)).toBe(
      large.scenarios.flatMap(({ scenes }) => scenes).length,
    );
  });

  it("hides no fault: one in the last story is found, with its file", () => {
    const last = large.scenarios.at(-1);
    const unit = last && unitsOf(last).find(({ kind }) => kind === "claim");
    if (!last || !unit) throw new Error("the last story says nothing about the world");
    const broken = structuredClone(last);
    for (const each of unitsOf(broken)) {
      if (each.id === unit.id) each.claims = ["ctx.invented"];
    }
    const pack = { ...large, scenarios: [...large.scenarios.slice(0, -1), broken] };
    const found = allChecks
      .filter(({ name }) => name === "claims bound")
      .flatMap(({ run }) => run(pack).findings);
    expect(found).toContainEqual(
      expect.objectContaining({
        file: `src/content/scenarios/${last.id}.json`,
        what: `"${unit.id}" names an unknown claim "ctx.invented"`,
      }),
    );
  });
});
