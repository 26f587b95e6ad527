import { posix } from "node:path";
import type { Literal } from "acorn";
import { simple } from "acorn-walk";
import { brotliSize } from "./brotli-size.ts";
import { textOf, type Build, type BuildFault, type BuiltScript } from "./read-build.ts";

/** The page and all it asks for up to the first choice, in bytes of brotli 11: 110 KiB. */
export const budget = 110 * 1024;

/** Requests up to the first choice: on a slow line each wave of them costs a round trip. */
export const mostRequests = 6;

const styleLink = /<link\b[^>]*\srel="stylesheet"/g;
const entryScript = /<script\b[^>]*\btype="module"[^>]*\ssrc="\.\/([^"]+)"/g;

export interface ScriptSize {
  readonly path: string;
  readonly raw: number;
  readonly brotli: number;
}

export interface FirstChoice {
  readonly sizes: readonly ScriptSize[];
  readonly total: number;
  /** The page itself, its styles and these scripts. */
  readonly requests: number;
  readonly faults: readonly BuildFault[];
}

/** What is fetched up to the first choice: the entry, the named lazy chunks, and what they import. */
export function firstChoice(build: Build, patterns: readonly string[]): FirstChoice {
  const page = textOf(build, "index.html");
  const entries = Array.from(page.matchAll(entryScript), ([, path]) => path ?? "");
  const lazy = patterns.map((pattern) => ({ pattern, paths: matching(build, pattern) }));
  const needed = withImports(build, [...entries, ...lazy.flatMap(({ paths }) => paths)]);
  const sizes = needed
    .map(({ path, code }) => ({ path, raw: Buffer.byteLength(code), brotli: brotliSize(code) }))
    .sort((a, b) => b.brotli - a.brotli);
  const styles = Array.from(page.matchAll(styleLink)).length;
  const total = sizes.reduce((sum, { brotli }) => sum + brotli, brotliSize(page));
  const requests = 1 + sizes.length + styles;
  const faults = [
    ...lazy.filter(({ paths }) => paths.length !== 1).map(patternFault),
    ...(entries.length === 0 ? [noEntry] : []),
    ...(total > budget ? [overBudget(total)] : []),
    ...(requests > mostRequests ? [tooManyRequests(requests)] : []),
  ];
  return { sizes, total, requests, faults };
}

function matching({ scripts }: Build, pattern: string): readonly string[] {
  return scripts.map(({ path }) => path).filter((path) => new RegExp(pattern).test(path));
}

function withImports({ scripts }: Build, paths: readonly string[]): readonly BuiltScript[] {
  const byPath = new Map(scripts.map((script) => [script.path, script]));
  const needed = new Set<BuiltScript>();
  const queue = [...paths];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const script = byPath.get(path);
    if (!script || needed.has(script)) continue;
    needed.add(script);
    queue.push(...staticImports(script));
  }
  return [...needed];
}

/** Scripts a script imports statically: they are fetched before it runs. */
function staticImports({ path, tree }: BuiltScript): readonly string[] {
  const found: string[] = [];
  const add = ({ source }: { source?: Literal | null }): void => {
    if (source) found.push(posix.join(posix.dirname(path), String(source.value)));
  };
  if (tree) {
    simple(tree, {
      ImportDeclaration: add,
      ExportNamedDeclaration: add,
      ExportAllDeclaration: add,
    });
  }
  return found;
}

const noEntry: BuildFault = {
  where: "index.html",
  what: "no module script",
  cure: "Keep the app's own script in it.",
};

const patternFault = ({
  pattern,
  paths,
}: {
  readonly pattern: string;
  readonly paths: readonly string[];
}): BuildFault => ({
  where: "scripts/first-choice.json",
  what: `${pattern} matches ${paths.length} files`,
  cure: "Write one pattern for each lazy chunk that is fetched before the first choice.",
});

const overBudget = (total: number): BuildFault => ({
  where: "first choice",
  what: `${total} bytes of brotli, ${total - budget} more than ${budget}`,
  cure: "Load with import() what the first choice does not need.",
});

const tooManyRequests = (requests: number): BuildFault => ({
  where: "first choice",
  what: `${requests} requests, ${requests - mostRequests} more than ${mostRequests}`,
  cure: "Let what is always read together share a chunk: scripts/vite/chunk-names.ts.",
});
