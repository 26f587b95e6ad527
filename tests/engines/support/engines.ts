import { describe } from "vitest";
import { chromiumEngine } from "./chromium.ts";
import type { Engine } from "./engine.ts";
import { firefoxEngine } from "./firefox.ts";
import { webkitEngine } from "./webkit.ts";

export const engines: readonly Engine[] = [chromiumEngine, firefoxEngine, webkitEngine];

/** The same tests in each browser; one that is not here is left out by name, never in silence. */
export function inEachEngine(tests: (engine: Engine) => void, wanted = engines): void {
  for (const engine of wanted) {
    const { name, missing } = engine;
    const isHere = missing.length === 0;
    if (!isHere) console.log(`LEFT OUT: ${name}. Not installed: ${missing.join(", ")}`);
    const title = isHere ? name : `${name}, left out: ${missing.join(", ")} is not installed`;
    describe.skipIf(!isHere)(title, () => tests(engine));
  }
}
