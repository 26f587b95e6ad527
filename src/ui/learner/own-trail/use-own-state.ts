import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useAppTools, type StoredHere } from "../app-tools.ts";
import { useAllRuns } from "../use-all-runs.ts";
import { useLoaded } from "../use-loaded.ts";
import type { OwnState } from "./own-traces.ts";

/** What lies here at this moment, looked up again whenever something is kept or taken away; null until seen. */
export function useOwnState(): OwnState | null {
  const tools = useAppTools();
  const { keeping, tier, lookAtStorage } = tools;
  const { saved, damaged, keeping: isKeeping } = useStore(keeping.store);
  const runs = useAllRuns();
  const recall = useLoaded(tools, "recall", tools.recall, isKeeping);
  const [stored, setStored] = useState<StoredHere | null>(null);
  useEffect(() => {
    let wanted = true;
    void lookAtStorage().then((seen) => {
      if (wanted) setStored(seen);
    });
    return () => {
      wanted = false;
    };
  }, [lookAtStorage, saved]);
  if (!stored || !runs || (isKeeping && !recall)) return null;
  const told = recall?.store.getState();
  return {
    saved,
    tier,
    stored,
    runs: runs.filter(({ decisions }) => decisions.length > 0),
    finished: told?.finished.length ?? 0,
    forms: told?.forms.length ?? 0,
    last: told?.last.length ?? 0,
    damaged: damaged.length + (told?.damaged.length ?? 0),
  };
}
