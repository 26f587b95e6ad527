const moduleScript = /\s*<script type="module"[^>]*><\/script>/;

/** Moves the app's script to the end: asked for earlier, it would share the link with the page itself. */
export function scriptLast(html: string): string {
  const [script] = moduleScript.exec(html) ?? [];
  if (!script) throw new Error("index.html has no module script");
  return html.replace(script, "").replace("</body>", () => `${script.trim()}\n  </body>`);
}
