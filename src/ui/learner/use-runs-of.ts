import { useState } from "react";
import { useStore } from "zustand";
import type { Run } from "#engine/index.ts";
import { latestRuns } from "#state/index.ts";
import { useAppTools } from "./app-tools.ts";
import { useAllRuns } from "./use-all-runs.ts";

/**
 * The run asked for, else the latest of each story; null while it is read. The latest are there from
 * the start, only an earlier one is waited for. What is the same runs stays the same list.
 */
export function useRunsOf(runId: string | null): readonly Run[] | null {
  const here = useStore(useAppTools().story.store, (state) => state.runs);
  const found = runId === null ? latestRuns(here) : here.filter(({ id }) => id === runId);
  const isRead = useAllRuns(found.length === 0) !== null;
  const [runs, setRuns] = useState<readonly Run[]>(found);
  if (found.length !== runs.length || found.some((run, index) => run !== runs[index])) {
    setRuns(found);
  }
  return found.length > 0 || isRead ? runs : null;
}
