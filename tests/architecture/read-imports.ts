/** An import as it stands in a file: statement, re-export, type-only, `import()` or `import.meta.glob`. */
const patterns = [
  /(?:^|[;}\n])\s*import\s+(?:type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?["']([^"']+)["']/g,
  /(?:^|[;}\n])\s*export\s+(?:type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})\s*from\s+["']([^"']+)["']/g,
  /\bimport\s*\(\s*(?:\/\*[\s\S]*?\*\/\s*)?["'`]([^"'`]+)["'`]/g,
  /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*["'`]([^"'`]+)["'`]/g,
  /\bnew\s+URL\(\s*["'`](\.[^"'`]+)["'`]\s*,\s*import\.meta\.url/g,
];

/** All places a source text takes something from, in the order of the patterns. */
export function readImports(source: string): readonly string[] {
  const code = source.replace(/^\s*\/\/.*$/gm, "").replace(/^\s*\/?\*.*$/gm, "");
  return patterns.flatMap((pattern) =>
    Array.from(code.matchAll(pattern), (match) => match[1] ?? ""),
  );
}
