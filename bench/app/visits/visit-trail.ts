import { growKept } from "../page/grow-kept.ts";
import { playStory } from "../page/play-story.ts";
import type { Metric, Sample } from "../metrics.ts";
import { profiles } from "../profiles.ts";
import { newVisitor } from "../visit.ts";
import { smallPage, wanted } from "./app-selectors.ts";
import type { Surroundings, VisitKind } from "./surroundings.ts";
import { waitForWorker } from "./wait-for-worker.ts";

/** Somebody who kept a story, with so many traces in all, comes back and opens the trail. */
const visitTrailOf =
  (metric: Metric, traces: number): VisitKind =>
  async ({ browser, server, profile }: Surroundings): Promise<Sample> => {
    const visitor = await newVisitor(browser);
    const quick = { from: server.blank, profile: profiles.none };
    const { page } = await visitor.open(server.url, wanted.homeStart, quick);
    await page.evaluate(playStory, { scenario: "id-card-renewal", keep: true });
    await waitForWorker(page);
    // Away from the app, which would write its own state over it.
    await page.goto(server.url + smallPage);
    await page.evaluate(growKept, traces);
    await page.close();
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
