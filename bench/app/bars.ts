import type { Medians } from "./medians.ts";
import { inUnit, type Metric, type Target } from "./metrics.ts";

const KIB = 1_024;
/** Two times that differ by less than this cannot be told apart in one run. */
const EQUAL = 1.15;

interface BarPlan {
  readonly name: string;
  readonly metric: Metric;
  /** What it may be at most: so many times another figure, and so much more. */
  readonly times?: readonly [times: number, target: Target, metric: Metric];
  readonly plus?: number;
  /** Counted, not timed: then nearly is not the same. */
  readonly exact?: true;
  /** What it must be at least, for what is better the more it is. */
  readonly least?: number;
}

const lighthouse = [
  "lighthouseHome",
  "lighthouseHomeAccess",
  "lighthouseHomePractices",
  "lighthouseStory",
  "lighthouseStoryAccess",
  "lighthouseStoryPractices",
] as const;

const plans: readonly BarPlan[] = [
  {
    name: "first choice by address, 1.25 × bare React",
    metric: "firstChoice",
    times: [1.25, "react", "firstChoice"],
  },
  {
    name: "open, tap start, first choice, 1.35 × bare React",
    metric: "firstChoiceFromHome",
    times: [1.35, "react", "firstChoice"],
  },
  {
    name: "largest contentful paint of home, 1.5 × the static page's",
    metric: "largestPaint",
    times: [1.5, "static", "largestPaint"],
  },
  {
    name: "offline second start, 1.5 × the static page online",
    metric: "offlineFirstChoice",
    times: [1.5, "static", "firstChoice"],
  },
  {
    name: "tap to consequence, bare React's and 50 ms",
    metric: "tapToConsequence",
    times: [1, "react", "tapToConsequence"],
    plus: 50,
  },
  {
    name: "whole decision, 2.5 × bare React's",
    metric: "decision",
    times: [2.5, "react", "decision"],
  },
  {
    name: "first choice with 10,000 scenes and 100,000 kept traces, 1.2 × without",
    metric: "largeFirstChoice",
    times: [1.2, "app", "usualFirstChoice"],
  },
  {
    name: "read for it, the same as without",
    metric: "largeBytes",
    exact: true,
    times: [1, "app", "usualBytes"],
  },
  {
    name: "requests for it, as many as without",
    metric: "largeRequests",
    exact: true,
    times: [1, "app", "usualRequests"],
  },
  {
    name: "trail with 2,000 traces, 2 × with 200",
    metric: "trail2000",
    times: [2, "app", "trail200"],
  },
  { name: "threads of 300 traces at full speed", metric: "threads300", plus: 300 },
  {
    name: "heap after ten scenarios, 1.2 × after one",
    metric: "heapAfterTen",
    times: [1.2, "app", "heapAfterOne"],
  },
  { name: "sent before the first choice", metric: "bytes", plus: 110 * KIB },
  { name: "requests before the first choice", metric: "requests", plus: 6 },
  { name: "the whole app offline", metric: "precache", plus: 2.5 * KIB * KIB },
  { name: "layout shift", metric: "shift", plus: 0.05 },
  ...lighthouse.map((metric) => ({ name: `${metric} of Lighthouse`, metric, least: 95 })),
];

/** How a figure of the app stands to its bound. Undefined: not measured. */
export interface Bar {
  readonly name: string;
  readonly value: string | undefined;
  readonly bound: string | undefined;
  readonly verdict: "pass" | "equal" | "miss" | undefined;
}

/** Every bar against the medians of one run. */
export function barsOf(medians: Medians): readonly Bar[] {
  return plans.map(({ name, metric, times, plus = 0, exact, least }) => {
    const value = medians.app[metric];
    const most = plus + (times ? times[0] * (medians[times[1]][times[2]] ?? NaN) : 0);
    if (value === undefined || Number.isNaN(most)) {
      return { name, value: undefined, bound: undefined, verdict: undefined };
    }
    const bound =
      least === undefined ? `at most ${inUnit(metric, most)}` : `at least ${inUnit(metric, least)}`;
    const held = least === undefined ? value <= most : value >= least;
    const isEqual = times !== undefined && !exact && value <= most * EQUAL;
    const verdict = held ? "pass" : isEqual ? "equal" : "miss";
    return { name, value: inUnit(metric, value), bound, verdict };
  });
}

const words = { pass: "pass ", equal: "equal", miss: "MISS " } as const;

/** One line, as "pass   name: value of at most …". */
export function barLine({ name, value, bound, verdict }: Bar): string {
  if (verdict === undefined) return `-      ${name}: not measured`;
  return `${words[verdict]}  ${name}: ${value} of ${bound}`;
}
