import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Run } from "#engine/index.ts";
import { useAppTools } from "./app-tools.ts";

/** Every run of this visit and every kept one, the newest last; null while the earlier ones are read. */
export function useAllRuns(wanted = true): readonly Run[] | null {
  const { story, keeping, loadEarlierRuns } = useAppTools();
  const kept = useStore(keeping.store, (state) => state.keeping);
  const runs = useStore(story.store, (state) => state.runs);
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    if (!kept || !wanted) return;
    const done = (): void => setLoaded(true);
    // What cannot be read is told where keeping is told of; the rest is shown all the same.
    loadEarlierRuns().then(done, done);
  }, [kept, wanted, loadEarlierRuns]);
  return loaded || !kept ? runs : null;
}
