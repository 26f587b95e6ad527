import { describe, expect, it } from "vitest";
import layers from "../../scripts/lint/layers.json" with { type: "json" };
import { importFaults, shapeFaults } from "./layer-rule.ts";
import { countTypescriptFiles, typescriptFiles } from "./list-files.ts";

const source = typescriptFiles("src");
const tests = typescriptFiles("tests");

describe("architecture", () => {
  it("reads every file there is", () => {
    expect(source.length).toBe(countTypescriptFiles("src"));
    expect(source.length).toBeGreaterThan(40);
    expect(tests.length).toBe(countTypescriptFiles("tests"));
  });

  it("keeps every import inside the allowed directions", () => {
    const faults = source.flatMap((file) => importFaults(file.path, file.source, layers));
    expect(faults).toEqual([]);
  });

  it("keeps files short and their names telling", () => {
    const faults = [...source, ...tests].flatMap((file) => shapeFaults(file.path, file.source));
    expect(faults).toEqual([]);
  });

  it("has no circle among the layers", () => {
    const reach = (name: string, seen: readonly string[]): boolean =>
      ((layers as Record<string, { layers: string[] }>)[name]?.layers ?? []).some(
        (next) => seen.includes(next) || reach(next, [...seen, next]),
      );
    const circles = Object.keys(layers).filter((name) => reach(name, [name]));
    expect(circles).toEqual([]);
  });
});
