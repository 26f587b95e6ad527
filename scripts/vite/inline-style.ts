const styleLink = /\s*<link\b[^>]*\srel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>/g;

/**
 * Puts the app's style at the end of the page's own: one request and one round trip fewer before the
 * first screen. `take` gives the text of a file that is then no longer needed.
 */
export function inlineStyle(html: string, take: (path: string) => string): string {
  const styles = Array.from(html.matchAll(styleLink), ([, path]) => take(path ?? ""));
  if (!html.includes("</style>")) throw new Error("index.html has no <style> to add to");
  return html
    .replaceAll(styleLink, "")
    .replace("</style>", () => `${styles.join("\n").trim()}\n    </style>`);
}
