import { growKept } from "../page/grow-kept.ts";
import { playStory } from "../page/play-story.ts";
import type { Metric, Sample } from "../metrics.ts";
import { profiles } from "../profiles.ts";
import { newVisitor, pause, type Visitor } from "../visit.ts";
import { smallPage, wanted } from "./app-selectors.ts";
import type { Surroundings, VisitKind } from "./surroundings.ts";
import { waitForWorker } from "./wait-for-worker.ts";

/** Leaves a visitor's device with so many kept traces, and the app on it. */
async function keepTraces(
  visitor: Visitor,
  { server }: Surroundings,
  traces: number,
): Promise<void> {
  const quick = { from: server.blank, profile: profiles.none };
  const { page } = await visitor.open(server.url, wanted.homeStart, quick);
  await page.evaluate(playStory, { scenario: "id-card-renewal", keep: true });
  await waitForWorker(page);
  // Away from the app, which would write its own state over it.
  await page.goto(server.url + smallPage);
  await page.evaluate(growKept, traces);
  await page.close();
}

/** Somebody who kept a story, with so many traces in all, comes back and opens the trail. */
const visitTrailOf =
  (metric: Metric, traces: number): VisitKind =>
  async (surroundings: Surroundings): Promise<Sample> => {
    const { browser, server, profile } = surroundings;
    const visitor = await newVisitor(browser);
    await keepTraces(visitor, surroundings, traces);
    const options = { from: server.url + smallPage, profile };
    const { first } = await visitor.open(`${server.url}#/trail`, wanted.trail, options);
    await visitor.leave();
    return { [metric]: first.usable };
  };

/** The trail of one story as it was played. */
export const visitTrail = visitTrailOf("trail", 0);
/** The trail of somebody who kept 200 traces. */
export const visitTrail200 = visitTrailOf("trail200", 200);
/** The trail of somebody who kept 2,000 traces. */
export const visitTrail2000 = visitTrailOf("trail2000", 2_000);

/** Who kept 300 traces opens the threads of their trail, on a processor at full speed. */
export const visitThreads300: VisitKind = async (surroundings) => {
  const { browser, server } = surroundings;
  const visitor = await newVisitor(browser);
  await keepTraces(visitor, surroundings, 300);
  const options = { from: server.url + smallPage, profile: profiles.none };
  const visit = await visitor.open(`${server.url}#/trail`, wanted.threadsTab, options);
  await pause();
  const { drawn, tapped } = await visit.tap(wanted.threads);
  await visitor.leave();
  return { threads300: drawn - tapped };
};
