import { useMemo } from "react";
import { useStore } from "zustand";
import { latestRuns, tracesOfRun } from "#state/index.ts";
import { exampleTraces, type DrawerPuzzle, type RecallStore } from "#state/recall/index.ts";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";
import { useModel } from "../use-model.ts";
import { wordsFor, type Words } from "../words.ts";

export interface PuzzleView {
  readonly puzzle: DrawerPuzzle;
  readonly words: Words;
  /** Whether the day is an example, because the reader's own gives no puzzle. */
  readonly example: boolean;
}

/** A drawer to look from, on the reader's own day where there is one; null while it is being read. */
export function usePuzzle(recall: RecallStore, scenario: string): PuzzleView | null {
  const { t } = useText();
  const { story } = useAppTools();
  const model = useModel([scenario]);
  const ready = useTextFiles(["findings", `scenarios/${scenario}`]);
  const runs = useStore(story.store, (state) => state.runs);
  const picked = useMemo(() => {
    if (!model) return null;
    const run = latestRuns(runs).find((each) => each.scenario === scenario);
    const own = run ? recall.puzzle(model, tracesOfRun(run)) : null;
    if (own) return { puzzle: own, example: false };
    const puzzle = recall.puzzle(model, exampleTraces(model, scenario));
    return puzzle && { puzzle, example: true };
  }, [recall, model, runs, scenario]);
  return useMemo(
    () => (model && picked && ready ? { ...picked, words: wordsFor(t, model) } : null),
    [model, picked, ready, t],
  );
}
