import { median } from "../../measure.ts";
import type { Sample } from "../metrics.ts";
import { keepScreens, swapScreens } from "../page/swap-screens.ts";
import { newVisitor, pause } from "../visit.ts";
import { storyAddress, wanted } from "./app-selectors.ts";
import { decideOn } from "./decide-on.ts";
import type { Surroundings } from "./surroundings.ts";

/** Until the app has nothing left to do: its work would be measured with the ready-made screens. */
const REST = 5_000;

/**
 * Plays the first story, then again with its screens ready-made and swapped by one line of script: what
 * is left is what the browser takes to style, lay out and draw them. No app can be quicker with them.
 */
export async function visitReadyMade({ browser, server, profile }: Surroundings): Promise<Sample> {
  const visitor = await newVisitor(browser);
  const options = { from: server.blank, profile };
  const visit = await visitor.open(server.url + storyAddress, wanted.start, options);
  await visit.tap(wanted.choice);
  await visit.page.evaluate(keepScreens);
  await decideOn(visit);
  await pause(REST);
  await visit.page.evaluate(swapScreens);
  const { toConsequence, whole } = await decideOn(visit);
  await visitor.leave();
  return { readyConsequence: median(toConsequence), readyDecision: median(whole) };
}
