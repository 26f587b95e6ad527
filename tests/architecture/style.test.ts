import { describe, expect, it } from "vitest";
import { projectFiles } from "./list-files.ts";
import { styleFaults } from "./style-rule.ts";

const sheets = projectFiles("src", /\.css$/);

describe("the style", () => {
  it("takes every colour, size of letters and motion from the tokens", () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.flatMap(({ path, source }) => styleFaults(path, source))).toEqual([]);
  });

  it("has every token that it asks for", () => {
    const all = sheets.map(({ source }) => source).join("\n");
    const made = new Set(Array.from(all.matchAll(/(--[\w-]+):/g), ([, name]) => name));
    const asked = Array.from(all.matchAll(/var\((--[\w-]+)/g), ([, name]) => name ?? "");
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((name) => !made.has(name))).toEqual([]);
  });

  it.each([
    ["a colour", "a { color: #123456; }"],
    ["a colour by numbers", "a { color: rgb(1 2 3 / 50%); }"],
    ["a colour by name", "a { fill: black; }"],
    ["a size of letters", "a { font-size: 0.7rem; }"],
    ["a size in a font", "a { font: 0.7rem/1.2 serif; }"],
    ["a time", "a { transition: color 200ms; }"],
    ["italics", "a { font-style: italic; }"],
  ])("is told about %s of its own", (_, css) => {
    expect(styleFaults("src/ui/style/a.css", css)).not.toEqual([]);
  });

  it.each([
    ["a token", "a { color: var(--ink); font-size: var(--text); animation: b var(--motion); }"],
    ["the reader's own colours", "a { color: CanvasText; }"],
    ["a size by the letters around", "a { font-size: 0.75em; }"],
    ["a comment", "/* #fff */ a { margin: 0 }"],
    ["a place", "#app { margin: 0.5rem; }"],
  ])("is told nothing about %s", (_, css) => {
    expect(styleFaults("src/ui/style/a.css", css)).toEqual([]);
  });
});
