import { playStory } from "../page/play-story.ts";
import type { Sample } from "../metrics.ts";
import { profiles } from "../profiles.ts";
import { newVisitor, pause, type Visit } from "../visit.ts";
import { wanted } from "./app-selectors.ts";
import type { Surroundings } from "./surroundings.ts";

const PLAYS = 10;
/** Until what the app does beside the reader, as laying the model in, is done: it is no growth. */
const REST = 8_000;

/** Plays one story after the other in one tab; how slow all is makes no difference here. */
export async function visitHeap({ browser, server }: Surroundings): Promise<Sample> {
  const visitor = await newVisitor(browser);
  const options = { from: server.blank, profile: profiles.none };
  const visit = await visitor.open(server.url, wanted.homeStart, options);
  const ids = await visit.page
    .locator("[data-scenario-id]")
    .evaluateAll((entries) => entries.map((each) => each.getAttribute("data-scenario-id") ?? ""));
  const heaps: number[] = [];
  for (let played = 0; played < PLAYS; played += 1) {
    const scenario = ids[played % ids.length] ?? "";
    await visit.page.evaluate(playStory, { scenario, keep: false });
    if (played === 0) await pause(REST);
    heaps.push(await heapOf(visit));
  }
  await visitor.leave();
  return { heapAfterOne: heaps.at(0) ?? NaN, heapAfterTen: heaps.at(-1) ?? NaN };
}

/** Bytes in use after tidying up. */
async function heapOf({ cdp }: Visit): Promise<number> {
  await cdp.send("Performance.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? NaN;
}
