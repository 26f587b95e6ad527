import { useState } from "react";
import { useStore } from "zustand";
import { dueRefreshers, type Item, type RecallStore, type Refresher } from "#state/recall/index.ts";
import { useTextFiles } from "#ui/use-text-files.ts";
import "#ui/style/recall.css";
import { useAppTools } from "../app-tools.ts";
import { useLoaded } from "../use-loaded.ts";
import { WaitingScreen } from "../waiting-screen.tsx";
import { recallTexts } from "./recall-texts.ts";
import { RefresherSteps } from "./refresher-steps.tsx";
import { ReviewStart } from "./review-start.tsx";
import { useRecall } from "./use-recall.ts";

/** Recalling what was seen: what waits, and then one refresher from beginning to end. */
export function ReviewScreen({ load }: { load: () => Promise<readonly Item[]> }) {
  const recall = useRecall();
  const pool = useLoaded(load, "check items", load);
  const ready = useTextFiles(recallTexts);
  if (!recall || !pool || !ready) return <WaitingScreen />;
  return <Review recall={recall} pool={pool} />;
}

function Review({ recall, pool }: { recall: RecallStore; pool: readonly Item[] }) {
  const { keeping } = useAppTools();
  const kept = useStore(keeping.store, (state) => state.keeping);
  const finished = useStore(recall.store, (state) => state.finished);
  const [begun, setBegun] = useState<Refresher & { readonly items: readonly Item[] }>();
  const own = kept ? finished : [];
  const today = recall.today();
  if (begun) {
    return (
      <RefresherSteps
        key={`${begun.scenario} ${begun.after}`}
        recall={recall}
        refresher={begun}
        items={begun.items}
        onLeave={() => setBegun(undefined)}
      />
    );
  }
  return (
    <ReviewStart
      finished={own}
      due={dueRefreshers(own, today)}
      today={today}
      onBegin={(refresher) =>
        setBegun({ ...refresher, items: recall.refresherItems(pool, refresher.scenario) })
      }
    />
  );
}
