/** What is measured: its name in the table, and its unit. Bytes are compressed, with headers. */
export const metrics = {
  firstChoice: { label: "first choice, by address", unit: "ms" },
  firstChoiceFromHome: { label: "first choice, from home", unit: "ms" },
  bytes: { label: "sent before the first choice", unit: "KiB" },
  requests: { label: "requests before the first choice", unit: "" },
  workerBytes: { label: "sent to the worker meanwhile", unit: "KiB" },
  bytesFromHome: { label: "sent before it, from home", unit: "KiB" },
  requestsFromHome: { label: "requests before it, from home", unit: "" },
  largestPaint: { label: "largest contentful paint", unit: "ms" },
  shift: { label: "layout shift", unit: "shift" },
  longTasks: { label: "long tasks before the first choice", unit: "" },
  longestTask: { label: "the longest of them", unit: "ms" },
  blocking: { label: "blocking time before the first choice", unit: "ms" },
  tapToFrame: { label: "tap to the next frame", unit: "ms" },
  tapToConsequence: { label: "tap to the consequence drawn", unit: "ms" },
  readyConsequence: { label: "the same, ready-made screens", unit: "ms" },
  decision: { label: "whole decision", unit: "ms" },
  readyDecision: { label: "the same, ready-made screens", unit: "ms" },
  language: { label: "language switch", unit: "ms" },
  offlineHome: { label: "offline second start, home", unit: "ms" },
  offlineFirstChoice: { label: "offline second start, first choice", unit: "ms" },
  readyOffline: { label: "until all is on the device", unit: "ms" },
  precache: { label: "precache", unit: "KiB" },
  trail: { label: "trail with one kept story", unit: "ms" },
  trail200: { label: "trail with 200 traces", unit: "ms" },
  trail2000: { label: "trail with 2,000 traces", unit: "ms" },
  threads300: { label: "threads of 300 traces, full speed", unit: "ms" },
  usualFirstChoice: { label: "first choice of another kept start", unit: "ms" },
  usualBytes: { label: "read for it", unit: "KiB" },
  usualRequests: { label: "requests for it", unit: "" },
  largeFirstChoice: { label: "with 10,000 scenes and 100,000 traces", unit: "ms" },
  largeBytes: { label: "read for it", unit: "KiB" },
  largeRequests: { label: "requests for it", unit: "" },
  heapAfterOne: { label: "heap after one scenario", unit: "MiB" },
  heapAfterTen: { label: "heap after ten", unit: "MiB" },
  lighthouseHome: { label: "Lighthouse, home: performance", unit: "" },
  lighthouseHomeAccess: { label: "accessibility", unit: "" },
  lighthouseHomePractices: { label: "best practices", unit: "" },
  lighthouseStory: { label: "Lighthouse, a story: performance", unit: "" },
  lighthouseStoryAccess: { label: "accessibility", unit: "" },
  lighthouseStoryPractices: { label: "best practices", unit: "" },
} as const;

export type Metric = keyof typeof metrics;

/** What one visit found, in ms, bytes or counts. */
export type Sample = Partial<Record<Metric, number>>;

/** The app, and the two floors under it. */
export type Target = "static" | "react" | "app";

const digits = { ms: 0, "": 0, KiB: 1, MiB: 2, shift: 3 } as const;
const bytesIn = { KiB: 2 ** 10, MiB: 2 ** 20 } as const;

/** A value as it is read, with its unit. */
export function inUnit(metric: Metric, value: number): string {
  const { unit } = metrics[metric];
  const shown = unit === "KiB" || unit === "MiB" ? value / bytesIn[unit] : value;
  return `${shown.toFixed(digits[unit])} ${unit === "shift" ? "" : unit}`.trim();
}
