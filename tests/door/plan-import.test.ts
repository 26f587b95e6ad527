import { describe, expect, it } from "vitest";
import { planImport } from "#door/index.ts";
import type { BackupContent, KeptAll, Run } from "#engine/index.ts";
import { aDecision, aRun } from "../support/builders.ts";

const of = (runs: readonly Run[], parts: Partial<BackupContent> = {}): BackupContent => ({
  settings: { language: "ko" },
  runs,
  finished: [],
  forms: [],
  last: [],
  aside: [],
  ...parts,
});
const here = (runs: readonly Run[], taken: readonly string[] = []): KeptAll => ({
  content: of(runs),
  damaged: 0,
  taken: new Set(taken),
});
const further = aRun({ decisions: [...aRun().decisions, aDecision({ scene: "office" })] });
const otherWay = aRun({ decisions: [aDecision({ choice: "turn-back" })] });
const mergedInto = (own: KeptAll, file: BackupContent) => planImport(own, file, "merge");

describe("adding a file to what is here", () => {
  it("brings new runs in before those here", () => {
    const own = aRun({ id: "own", order: 1 });
    const { after, changes } = mergedInto(here([own]), of([aRun({ order: 9 })]));
    expect(after.runs.map(({ id }) => id)).toEqual(["run-1", "own"]);
    expect(after.runs[1]).toBe(own);
    expect(changes).toMatchObject({ added: 1, same: 0, removed: 0 });
  });

  it("lets a run go as far as it went on either side", () => {
    const on = mergedInto(here([aRun({ order: 4 })]), of([further]));
    expect(on.after.runs).toEqual([{ ...further, order: 4 }]);
    expect(on.changes).toMatchObject({ further: 1, added: 0 });
    const stays = mergedInto(here([further]), of([aRun()]));
    expect(stays.after.runs).toEqual([further]);
    expect(stays.changes).toMatchObject({ same: 1, further: 0 });
  });

  it("keeps both where the ways part, and adds nothing the second time", () => {
    const first = mergedInto(here([aRun()]), of([otherWay]));
    expect(first.changes).toMatchObject({ beside: 1 });
    expect(first.after.runs).toHaveLength(2);
    const second = mergedInto(here(first.after.runs), of([otherWay]));
    expect(second.changes).toMatchObject({ beside: 0, same: 1 });
    expect(second.after.runs).toEqual(first.after.runs);
  });

  it("never writes where rows stand that could not be read", () => {
    const { after, changes } = mergedInto(here([], ["run-1"]), of([aRun()]));
    expect(after.runs.map(({ id }) => id)).toEqual([expect.stringMatching(/^run-1\+[\da-f]{8}$/)]);
    expect(changes).toMatchObject({ beside: 1 });
  });

  it("takes the earlier day and all that was done, and leaves settings and answers here", () => {
    const scenario = "road" as never;
    const own = of([], { finished: [{ scenario, day: "2026-11-03", done: [1] }], last: ["a"] });
    const file = of([], {
      settings: { language: "en" },
      finished: [{ scenario, day: "2026-11-01", done: [7] }],
      last: ["b"],
    });
    const { after, changes } = mergedInto({ content: own, damaged: 2, taken: new Set() }, file);
    expect(after).toEqual({ ...own, finished: [{ scenario, day: "2026-11-01", done: [1, 7] }] });
    expect(changes).toMatchObject({ recall: true, settings: false, damagedRemoved: 0 });
  });
});

describe("keeping only the file's", () => {
  it("says how much goes and comes", () => {
    const own: KeptAll = { content: of([aRun(), otherWay]), damaged: 3, taken: new Set() };
    const file = of([further], { settings: { language: "en" }, aside: ["row"] });
    const { after, changes } = planImport(own, file, "replace");
    expect(after).toEqual({ ...file, aside: [] });
    expect(changes).toMatchObject({ removed: 2, added: 1, settings: true, damagedRemoved: 3 });
  });
});
