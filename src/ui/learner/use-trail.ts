import { useMemo } from "react";
import { useStore } from "zustand";
import type { CheckedModel, Run } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";
import { footprintOf } from "./footprint-of.ts";
import { trailView, type TrailView } from "./trail-view.ts";
import { wordsFor } from "./words.ts";

/** The trail of some runs in the reader's world; read again only when one of them changes. */
export function useTrail(model: CheckedModel | null, runs: readonly Run[]): TrailView | null {
  const { t } = useText();
  const ready = useTextFiles(["findings", "trail"]);
  const world = useStore(useAppTools().world.store);
  const words = useMemo(() => (model ? wordsFor(t, model) : null), [t, model]);
  const view = useMemo(
    () => model && words && trailView(model, footprintOf(model, runs), world, words),
    [model, runs, world, words],
  );
  return ready ? view : null;
}
