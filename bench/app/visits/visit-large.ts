import { growAll, type Growth } from "../page/grow-all.ts";
import { playStory } from "../page/play-story.ts";
import type { Metric, Sample } from "../metrics.ts";
import { profiles } from "../profiles.ts";
import { newVisitor, type Visit } from "../visit.ts";
import { smallPage, storyAddress, wanted } from "./app-selectors.ts";
import type { Surroundings, VisitKind } from "./surroundings.ts";
import { waitForWorker } from "./wait-for-worker.ts";

type Names = Readonly<Record<"time" | "bytes" | "requests", Metric>>;

/** Somebody who kept a story comes back and opens another, until the app itself answers there. */
const visitLargeOf =
  (names: Names, growth: Growth | null): VisitKind =>
  async ({ browser, server, profile }: Surroundings): Promise<Sample> => {
    const visitor = await newVisitor(browser);
    const quick = { from: server.blank, profile: profiles.none };
    const { page } = await visitor.open(server.url, wanted.homeStart, quick);
    await page.evaluate(playStory, { scenario: "classroom-camera", keep: true });
    await waitForWorker(page);
    if (growth) await page.evaluate(growAll, growth);
    await page.close();
    const options = { from: server.url + smallPage, profile: { cpu: profile.cpu } };
    const visit = await visitor.open(server.url + storyAddress, wanted.start, options);
    const choice = await visit.tap(wanted.answeredChoice);
    const { bytes, requests } = await asked(visit);
    await visitor.leave();
    return { [names.time]: choice.usable, [names.bytes]: bytes, [names.requests]: requests };
  };

/** What the page asked for so far: the worker answers it all, so no server can count it. */
function asked({ page }: Visit): Promise<{ bytes: number; requests: number }> {
  return page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    const bytes = entries.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
    return { bytes, requests: entries.length };
  });
}

/** As the app is. */
export const visitUsual = visitLargeOf(
  { time: "usualFirstChoice", bytes: "usualBytes", requests: "usualRequests" },
  null,
);

/** With ten thousand scenes more in the model, and a hundred thousand traces kept. */
export const visitLarge = visitLargeOf(
  { time: "largeFirstChoice", bytes: "largeBytes", requests: "largeRequests" },
  { scenes: 10_000, traces: 100_000 },
);
