import type { Sample } from "../metrics.ts";
import { newVisitor, pause } from "../visit.ts";
import { wanted } from "./app-selectors.ts";
import type { Surroundings } from "./surroundings.ts";

/** Long enough for pictures that come after the text. */
const LOOK = 1_500;

/** Opens home, looks at it, and changes the language. */
export async function visitHome({ browser, server, profile }: Surroundings): Promise<Sample> {
  const visitor = await newVisitor(browser);
  const options = { from: server.blank, profile };
  const visit = await visitor.open(server.url, wanted.english, options);
  await pause(LOOK);
  const { largestPaint, shift } = await visit.notes();
  const { usable, tapped } = await visit.tap(wanted.homeStartInEnglish);
  await visitor.leave();
  return { largestPaint, shift, language: usable - tapped };
}
