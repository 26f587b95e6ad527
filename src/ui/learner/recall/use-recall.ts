import type { RecallStore } from "#state/recall/index.ts";
import { useAppTools } from "../app-tools.ts";
import { useLoaded } from "../use-loaded.ts";

/** The store of telling apart and recalling; null while it comes. */
export function useRecall(): RecallStore | null {
  const tools = useAppTools();
  return useLoaded(tools, "recall", tools.recall);
}
