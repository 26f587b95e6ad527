import { join } from "node:path";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { sharedChunk, type Modules } from "../../scripts/vite/chunk-names.ts";
import { firstFiles } from "../../scripts/vite/first-files.ts";
import { addFirstScreens } from "../../scripts/vite/first-screens.ts";
import { addInlineScript, bundleFirstScreen } from "../../scripts/vite/inline-script.ts";
import { inlineStyle } from "../../scripts/vite/inline-style.ts";
import { scriptLast } from "../../scripts/vite/script-last.ts";

const root = join(import.meta.dirname, "../..");

/** Who imports whom without waiting. */
const importers: Readonly<Record<string, readonly string[]>> = {
  "/src/app/main.tsx": [],
  "/src/ui/shell.tsx": ["/src/app/main.tsx"],
  "/src/ui/bar.tsx": ["/src/ui/shell.tsx", "/src/ui/late.tsx"],
  "/src/ui/late.tsx": [],
  "/src/ui/later.tsx": ["/src/ui/late.tsx"],
};
const modules: Modules = {
  getModuleInfo: (id) => ({
    isEntry: id === "/src/app/main.tsx",
    importers: importers[id] ?? [],
  }),
};

describe("chunks", () => {
  it.each([
    ["/src/app/main.tsx", "app"],
    ["/src/ui/bar.tsx", "app"],
    ["/src/ui/late.tsx", null],
    ["/src/ui/later.tsx", null],
    ["/src/content/core/rules.json", "content-core"],
    ["/src/content/scenarios/a.json", null],
    ["/src/app/wire-recall.ts", "recall"],
    ["/src/ui/learner/recall/check-item.tsx", "recall"],
    ["/src/storage/recall-rows.ts", "kept"],
    ["/node_modules/valibot/dist/index.mjs", "kept"],
    ["/locales/ko/common.json", "text-ko-first"],
    ["/locales/en/said-by.json", "text-en-first"],
    ["/locales/en/said-by-library.json", null],
    ["/locales/ko/scenarios/a.json", null],
  ])("puts %s into %s", (id, chunk) => {
    expect(sharedChunk(id, modules)).toBe(chunk);
  });
});

describe("the style of the page", () => {
  const link = '<link rel="stylesheet" crossorigin href="./assets/a.css">';

  it("stands in the page, after what stood there, exactly as it was", () => {
    const html = `<head><style>b{}</style>${link}</head>`;
    const style = "a::before{content:'$&'}";
    const inlined = inlineStyle(html, (path) => `${path === "assets/a.css" ? style : "?"}\n`);
    expect(inlined).toBe(`<head><style>b{}${style}\n    </style></head>`);
  });

  it("needs a style to add to", () => {
    expect(() => inlineStyle(`<head>${link}</head>`, () => "a{}")).toThrow("no <style>");
  });
});

describe("the first files", () => {
  const chunk = (name: string, facadeModuleId: string | null) => ({
    fileName: `assets/${name}-1.js`,
    name,
    facadeModuleId,
  });
  const chunks = [
    chunk("index", "/a/src/app/main.tsx"),
    chunk("text-ko-first", null),
    chunk("text-en-first", null),
    chunk("text-ko-claims", "/a/locales/ko/claims.json"),
    chunk("road", "/a/src/content/scenarios/the-road.json"),
    chunk("road-ko", "/a/locales/ko/scenarios/the-road.json"),
  ];

  it("are those of the first screens and of each story", () => {
    expect(firstFiles(chunks)).toEqual({
      words: { ko: "./assets/text-ko-first-1.js", en: "./assets/text-en-first-1.js" },
      stories: {
        "the-road": { content: "./assets/road-1.js", ko: "./assets/road-ko-1.js" },
      },
    });
  });
});

describe("the page's own script", () => {
  it("knows the first files, and browsers of long ago can read it", async () => {
    const files = firstFiles([
      { fileName: "assets/words-1.js", name: "text-ko-first", facadeModuleId: null },
    ]);
    const script = await bundleFirstScreen(root, files);
    expect(script).toContain("./assets/words-1.js");
    expect(parse(script, { ecmaVersion: 2015 }).body.length).toBeGreaterThan(0);
    expect(script).not.toContain("</script");
  });

  it("needs its place in the page", () => {
    expect(addInlineScript("<script>/* the first screen */</script>", "go('$&')")).toBe(
      "<script>go('$&')</script>",
    );
    expect(() => addInlineScript("<script></script>", "go()")).toThrow("the first screen");
  });
});

describe("the first screens", () => {
  const page = `<html lang="ko"><!-- first screens: home --><p></p><!-- first screens: stories -->`;

  it("stand as templates, home before all else, and the page says in which languages", () => {
    const screens = [
      { name: "ko / home", isHome: true, html: "<b>$&</b>" },
      { name: "ko /scenario/a notice", isHome: false, html: "<i></i>" },
    ];
    expect(addFirstScreens(page, screens)).toBe(
      '<html data-languages="ko" lang="ko"><template data-first="ko / home"><b>$&</b></template>' +
        '<p></p><template data-first="ko /scenario/a notice"><i></i></template>',
    );
  });

  it("need their places in the page", () => {
    expect(() => addFirstScreens("<html></html>", [])).toThrow("first screens: home");
  });
});

describe("the app's script", () => {
  const script = '<script type="module" crossorigin src="./assets/a.js"></script>';

  it("is asked for last", () => {
    expect(scriptLast(`<head>${script}</head><body><p></p></body>`)).toBe(
      `<head></head><body><p></p>${script}\n  </body>`,
    );
    expect(() => scriptLast("<body></body>")).toThrow("no module script");
  });
});
