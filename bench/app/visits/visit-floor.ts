import { median } from "../../measure.ts";
import type { Sample } from "../metrics.ts";
import { newVisitor, pause } from "../visit.ts";
import type { Surroundings } from "./surroundings.ts";
import { untilFirstChoice } from "./first-choice.ts";

/** The first choice is taken everywhere, so this many scenes come one after the other. */
const DECISIONS = 6;
const choiceOf = (scene: number) => ({ selector: `[data-choice-id^="${scene}-"]` });

/** A visit to one of the floors: its first choice, then some decisions. */
export async function visitFloor({ browser, server, profile }: Surroundings): Promise<Sample> {
  const visitor = await newVisitor(browser);
  const options = { from: server.blank, profile };
  const visit = await visitor.open(server.url, choiceOf(0), options);
  const found = await untilFirstChoice(visit, visit.first, server);
  await pause();
  const { largestPaint } = await visit.notes();
  const steps: { frame: number; drawn: number; usable: number }[] = [];
  for (let scene = 1; scene <= DECISIONS; scene += 1) {
    await pause();
    const { tapped, frame, drawn, usable } = await visit.tap(choiceOf(scene));
    steps.push({ frame: frame - tapped, drawn: drawn - tapped, usable: usable - tapped });
  }
  await visitor.leave();
  return {
    ...found,
    largestPaint,
    tapToFrame: median(steps.map(({ frame }) => frame)),
    tapToConsequence: median(steps.map(({ drawn }) => drawn)),
    decision: median(steps.map(({ usable }) => usable)),
  };
}
