import { join } from "node:path";
import { build } from "vite";
import type { FirstFiles } from "./first-files.ts";

const place = "/* the first screen */";

/** The page's own script as text: all of src/app/first-screen in one piece, for old browsers too. */
export async function bundleFirstScreen(root: string, files: FirstFiles | null): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: { __FIRST_FILES__: JSON.stringify(files) },
    build: {
      write: false,
      // What cannot even read this is told so by the page itself.
      target: "es2015",
      minify: true,
      lib: {
        entry: join(root, "src/app/first-screen/main.ts"),
        formats: ["iife"],
        name: "page",
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !("output" in output)) throw new Error("src/app/first-screen gave no script");
  return output.output[0].code.trim();
}

/** Puts it into the page. */
export function addInlineScript(html: string, script: string): string {
  if (!html.includes(place)) throw new Error(`index.html has no "${place}"`);
  return html.replace(place, () => script);
}
