import { describe, expect, it } from "vitest";
import { importFaults, layerOf, shapeFaults, type Layers } from "./layer-rule.ts";

const layers: Layers = {
  engine: { layers: [], packages: [] },
  content: { layers: ["engine"], packages: ["valibot"] },
  pwa: { layers: ["engine"], packages: ["workbox-window"] },
  "pwa/worker": { layers: [], packages: [] },
};

const faults = (path: string, source: string): readonly string[] =>
  importFaults(path, source, layers);

describe("layer rule", () => {
  it.each([
    ["a statement", `import { a } from "#content/a.ts";`],
    ["several lines", `import {\n  a,\n  b,\n} from "#content/a.ts";`],
    ["a type", `import type { A } from "#content/a.ts";`],
    ["an effect", `import "#content/a.ts";`],
    ["a name for all", `import * as a from "#content/a.ts";`],
    ["a re-export", `export { a } from "#content/a.ts";`],
    ["a re-export of all", `export * from "#content/a.ts";`],
    ["a type re-export", `export type { A } from "#content/a.ts";`],
    ["a lazy import", `const a = () => import("#content/a.ts");`],
    ["a lazy import by template", "const a = (b) => import(`#content/${b}.ts`);"],
    ["a glob", `const a = import.meta.glob("/src/content/*.json");`],
    ["a relative path", `import { a } from "../../content/a.ts";`],
    ["a locale", `import a from "#locales/ko/a.json";`],
    ["a package", `import { a } from "react";`],
    ["a module of Node", `import { a } from "node:fs";`],
    ["a second import on a line", `const b = 1; import { a } from "react";`],
  ])("refuses %s out of the engine", (_, source) => {
    expect(faults("src/engine/model/a.ts", source)).toHaveLength(1);
  });

  it("allows what the table allows", () => {
    const source = `import { a } from "#engine/a.ts";\nimport * as v from "valibot";\nimport { b } from "./b.ts";`;
    expect(faults("src/content/schema/a.ts", source)).toEqual([]);
  });

  it("asks for a visible crossing even where it is allowed", () => {
    expect(faults("src/content/a.ts", `import { a } from "../engine/a.ts";`)).toEqual([
      `src/content/a.ts: imports "../engine/a.ts". Write it as "#…", so that the crossing to engine is seen.`,
    ]);
  });

  it("takes an inner layer for its own", () => {
    expect(layerOf("src/pwa/worker/sw.ts", layers)).toBe("pwa/worker");
    expect(faults("src/pwa/bridge.ts", `import { a } from "./worker/a.ts";`)).toHaveLength(1);
  });

  it("refuses a folder nobody named", () => {
    expect(faults("src/extra/a.ts", "")).toHaveLength(1);
    expect(faults("src/a.ts", "")).toHaveLength(1);
    expect(faults("src/content/a.ts", `import { a } from "#extra/a.ts";`)).toHaveLength(1);
  });

  it("names the file, the import and the cure", () => {
    expect(faults("src/engine/a.ts", `import { a } from "react";`)).toEqual([
      `src/engine/a.ts: imports "react". src/engine may use these packages: none. Take it as an argument from src/app.`,
    ]);
  });

  it("leaves comments and texts alone", () => {
    const source = `// import { a } from "react";\n/**\n * import { a } from "react";\n */\nexport const a = "from react";`;
    expect(faults("src/engine/a.ts", source)).toEqual([]);
  });
});

describe("shape rule", () => {
  it.each([
    ["src/engine/TraceCard.ts", "one line"],
    ["src/engine/trace_card.ts", "one line"],
    ["src/engine/utils.ts", "one line"],
    ["src/engine/trace-utils.ts", "one line"],
    ["src/engine/helpers/a.ts", "one line"],
    ["src/engine/a.ts", "line\n".repeat(251)],
  ])("refuses %s", (path, source) => {
    expect(shapeFaults(path, source)).toHaveLength(1);
  });

  it("accepts what it asks for", () => {
    expect(shapeFaults("src/content/schema/trace-card.schema.ts", "line\n".repeat(250))).toEqual(
      [],
    );
  });
});
