const rules: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "a colour: take one of tokens.css",
    pattern:
      /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|:\s*(?:black|white|red|blue|gr[ae]y)\b/i,
  },
  {
    what: "a size of letters: take one of tokens.css, or one that goes by the letters around (em)",
    pattern: /\bfont(?:-size)?:[^;]*?[\d.]+(?:rem|px|pt)\b/,
  },
  { what: "a length of time: take one of tokens.css", pattern: /[\s:][\d.]+m?s\b/ },
  { what: "letters that lean: Korean has none", pattern: /\bitalic\b|\boblique\b/ },
];

/** What a style sheet says by itself although the tokens say it, line by line. */
export function styleFaults(path: string, css: string): readonly string[] {
  if (path.endsWith("/tokens.css")) return [];
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, " "));
  return withoutComments
    .split("\n")
    .flatMap((line, index) =>
      line.includes("@supports")
        ? []
        : rules
            .filter(({ pattern }) => pattern.test(line))
            .map(({ what }) => `${path}:${index + 1} ${what}`),
    );
}
