import { describe, expect, it } from "vitest";
import storyOrder from "../../src/content/story-order.json" with { type: "json" };
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";

describe("the order of the stories", () => {
  it("lists each story once, by the day on which it begins", () => {
    const { scenarios } = readPackFiles(process.cwd());
    const firstDay = (id: string): number => {
      const scenes = scenarios.find((each) => each.id === id)?.scenes ?? [];
      return Math.min(...scenes.map(({ day }) => day));
    };
    const ids = scenarios.map(({ id }) => id);
    expect([...storyOrder].sort()).toEqual([...ids].sort());
    expect(storyOrder).toEqual([...ids].sort((a, b) => firstDay(a) - firstDay(b)));
  });
});
