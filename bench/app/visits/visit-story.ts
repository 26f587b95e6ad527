import { median } from "../../measure.ts";
import type { Sample } from "../metrics.ts";
import { newVisitor } from "../visit.ts";
import { storyAddress, wanted } from "./app-selectors.ts";
import { decideOn } from "./decide-on.ts";
import { untilFirstChoice } from "./first-choice.ts";
import type { Surroundings } from "./surroundings.ts";

/** Opens the first story by its address and plays it to its end. */
export async function visitStory({ browser, server, profile }: Surroundings): Promise<Sample> {
  const visitor = await newVisitor(browser);
  const options = { from: server.blank, profile };
  const visit = await visitor.open(server.url + storyAddress, wanted.start, options);
  const choice = await visit.tap(wanted.choice);
  const found = await untilFirstChoice(visit, choice, server);
  const { toFrame, toConsequence, whole } = await decideOn(visit);
  await visitor.leave();
  return {
    ...found,
    tapToFrame: median(toFrame),
    tapToConsequence: median(toConsequence),
    decision: median(whole),
  };
}
