import { describe, expect, it } from "vitest";
import { createContentLibrary, fileSource, scenarioIds } from "#content/index.ts";

describe("the pack", () => {
  it("passes the engine's check whole", async () => {
    const library = createContentLibrary(fileSource, scenarioIds);
    const model = await library.model(scenarioIds);
    expect([...model.scenarios.keys()]).toEqual(scenarioIds);
    expect(model.rules.size).toBeGreaterThan(5);
  });
});
