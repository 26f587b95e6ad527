import { describe, expect, it } from "vitest";
import { scenarioIds } from "#content/index.ts";
import { documentedWorld, seenFrom } from "#engine/index.ts";
import { drawerPuzzle, exampleTraces } from "#state/recall/index.ts";
import { library } from "../../support/a-story.ts";
import { aSeries } from "../../support/memory-recall.ts";

describe.each(scenarioIds)("looking from a drawer of %s", (scenario) => {
  it("has a few slips of the day, some there and some not, as the engine says", async () => {
    const model = await library.model([scenario]);
    const traces = exampleTraces(model, scenario);
    expect(traces.length).toBeGreaterThan(5);
    const holders = new Set<string>();
    for (let seed = 1; seed < 30; seed += 1) {
      const puzzle = drawerPuzzle(model, traces, aSeries(seed * 977));
      if (!puzzle) throw new Error("this day gives no puzzle");
      holders.add(puzzle.holder);
      const values = puzzle.slips.map(({ value }) => value);
      expect(values.length).toBeLessThanOrEqual(4);
      expect(values).toContain("yes");
      expect(values).toContain("no");
      const held = new Map(
        seenFrom(model, traces, documentedWorld, puzzle.holder)
          .flatMap((sight) => sight.held)
          .map(({ trace, value }) => [trace.id, value]),
      );
      for (const { trace, value } of puzzle.slips) expect(held.get(trace.id) ?? "no").toBe(value);
      const order = puzzle.slips.map(({ trace }) => traces.indexOf(trace));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
    expect(holders.size).toBeGreaterThan(1);
    expect(holders).not.toContain("not-known-who");
  });

  it("is not asked where one drawer has everything, or nothing is left", async () => {
    const model = await library.model([scenario]);
    const [first] = exampleTraces(model, scenario);
    expect(first && drawerPuzzle(model, [first], aSeries())).toBeNull();
    expect(drawerPuzzle(model, [], aSeries())).toBeNull();
  });
});
