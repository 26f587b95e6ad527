import type { Run } from "#engine/index.ts";

/** Whether a way through a story has come to its last screen. */
export const isSeenToEnd = ({ place }: Run): boolean => place.stage === "debrief";

/**
 * The story to go on with: the one begun last and not seen to its end, else the first that was not
 * begun, else none. `runs` stand in the order in which they were begun.
 */
export function nextStory(stories: readonly string[], runs: readonly Run[]): string | null {
  const latest = new Map(runs.map((run) => [run.scenario as string, run]));
  const begun = [...runs].reverse().find((run) => {
    const isLatest = latest.get(run.scenario) === run;
    return isLatest && run.place.stage !== "notice" && !isSeenToEnd(run);
  });
  if (begun) return begun.scenario;
  return stories.find((id) => (latest.get(id)?.place.stage ?? "notice") === "notice") ?? null;
}
