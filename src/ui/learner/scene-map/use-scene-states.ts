import { useMemo } from "react";
import { useStore } from "zustand";
import { openRun } from "#state/index.ts";
import { sceneStates, type SceneStates } from "#state/scene-states.ts";
import { useAppTools } from "../app-tools.ts";
import type { Scenario } from "../content-types.ts";
import { useAllRuns } from "../use-all-runs.ts";

/** How far the reader has come in a story; its latest path counts where none is on the screen. */
export function useSceneStates(content: Scenario): SceneStates {
  const state = useStore(useAppTools().story.store);
  // Asked for, so that what was passed on an earlier visit is known too.
  useAllRuns();
  return useMemo(() => {
    const open = state.open?.content.id === content.id ? openRun(state) : null;
    const latest = state.runs.findLast(({ scenario }) => scenario === content.id);
    return sceneStates(content, open ?? latest ?? null, state.runs);
  }, [content, state]);
}
