import { useStore } from "zustand";
import { useAppTools } from "./app-tools.ts";

/** Whether anything was chosen on the ways that this page has: then there is something to lose, or to keep. */
export function useHasChosen(): boolean {
  const { story } = useAppTools();
  return useStore(story.store, ({ runs }) => runs.some(({ decisions }) => decisions.length > 0));
}
