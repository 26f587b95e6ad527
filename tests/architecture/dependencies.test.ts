import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { readProjectFile } from "./list-files.ts";

const declared: Record<string, string> = {
  ...packageJson.dependencies,
  ...packageJson.devDependencies,
};
const lines = readProjectFile("docs/dependencies.md").split("\n");
const explained = lines.flatMap((line) => {
  const row = /^- `([^`]+)`: \S.{10,}/.exec(line);
  return row?.[1] ? [row[1]] : [];
});

describe("dependencies", () => {
  it("gives every dependency one line with its reason, and no line to anything else", () => {
    expect(explained.toSorted()).toEqual(Object.keys(declared).toSorted());
  });

  it("pins every version", () => {
    const loose = Object.entries(declared).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
