import type { EnginePage } from "./engine.ts";
import { present, tap, until } from "./play-in-engine.ts";

/*
 * Where a browser puts a download, and whether it asks, differs with the driver: the file is taken
 * as the app hands it over, and the handing over itself does nothing.
 */
const catching = `(() => {
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    globalThis.madeFile = blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
})()`;

/** Makes a file of what is kept, on the screen where that is done, and gives its text. */
export async function madeFile(page: EnginePage): Promise<string> {
  await page.evaluate(catching);
  await tap(page, ".backup-way > .button");
  await present(page, "[data-outcome=made]");
  return until<string>(page, "globalThis.madeFile?.text()");
}
