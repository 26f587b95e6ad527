import { useCallback, useState } from "react";
import type { Told } from "#engine/index.ts";
import type { Item, RecallStore, Refresher } from "#state/recall/index.ts";
import { useStepsInside } from "../use-steps-inside.ts";
import { DrawerStep } from "./drawer-step.tsx";
import { RecallItem } from "./recall-item.tsx";
import { RefresherEnd } from "./refresher-end.tsx";
import { usePuzzle } from "./use-puzzle.ts";

interface RefresherStepsProps {
  readonly recall: RecallStore;
  readonly refresher: Refresher;
  readonly items: readonly Item[];
  readonly onLeave: () => void;
}

/** One refresher: its things to tell apart, then one drawer to look from. */
export function RefresherSteps({ recall, refresher, items, onLeave }: RefresherStepsProps) {
  const [at, setAt] = useState(0);
  const [told, setTold] = useState<ReadonlyMap<string, Told["answer"]>>(new Map());
  const puzzle = usePuzzle(recall, refresher.scenario);
  useStepsInside(
    useCallback(() => {
      if (at === 0 || at > items.length) onLeave();
      else setAt(at - 1);
      return true;
    }, [at, items, onLeave]),
  );
  const of = items.length + 1;
  const end = (): void => {
    recall.refresherDone(refresher);
    setAt(of);
  };
  const item = items[at];
  if (item) {
    return (
      <RecallItem
        item={item}
        progress={{ at: at + 1, of }}
        told={told.get(item.id) ?? null}
        onTell={(answer) => setTold(new Map([...told, [item.id, answer]]))}
        onContinue={() => setAt(at + 1)}
      />
    );
  }
  if (at < of) return <DrawerStep view={puzzle} progress={{ at: of, of }} onContinue={end} />;
  return <RefresherEnd recall={recall} scenario={refresher.scenario} />;
}
