import type { Sample } from "../metrics.ts";
import { newVisitor } from "../visit.ts";
import { wanted } from "./app-selectors.ts";
import { untilFirstChoice } from "./first-choice.ts";
import type { Surroundings } from "./surroundings.ts";

/** Opens home and goes straight to the first choice of the first story. */
export async function visitFromHome({ browser, server, profile }: Surroundings): Promise<Sample> {
  const visitor = await newVisitor(browser);
  const options = { from: server.blank, profile };
  const visit = await visitor.open(server.url, wanted.homeStart, options);
  await visit.tap(wanted.start);
  const choice = await visit.tap(wanted.choice);
  const { firstChoice, bytes, requests } = await untilFirstChoice(visit, choice, server);
  await visitor.leave();
  return { firstChoiceFromHome: firstChoice, bytesFromHome: bytes, requestsFromHome: requests };
}
