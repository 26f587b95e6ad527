import type { Trace } from "#engine/index.ts";

/** Of traces that differ in nothing but their id, one: a hundred alike slips ask nothing new. */
export function unlikeTraces(traces: readonly Trace[]): Trace[] {
  const kinds = new Map<string, Trace>();
  for (const trace of traces) {
    const kind = JSON.stringify({ ...trace, id: "" });
    if (!kinds.has(kind)) kinds.set(kind, trace);
  }
  return [...kinds.values()];
}
