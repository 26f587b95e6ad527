import { useCallback } from "react";
import { useStore } from "zustand";
import { isOver, type Item, type RecallStore } from "#state/recall/index.ts";
import { useTextFiles } from "#ui/use-text-files.ts";
import "#ui/style/recall.css";
import { useLoaded } from "../use-loaded.ts";
import { useStepsInside } from "../use-steps-inside.ts";
import { WaitingScreen } from "../waiting-screen.tsx";
import { CheckItem } from "./check-item.tsx";
import { CheckResult } from "./check-result.tsx";
import { CheckStart } from "./check-start.tsx";
import { recallTexts } from "./recall-texts.ts";
import { useRecall } from "./use-recall.ts";

interface CheckScreenProps {
  /** The story that is told apart; null for all of them. */
  readonly scenario: string | null;
  readonly load: () => Promise<readonly Item[]>;
}

/** Telling apart what can leave a trace and what cannot, as far as is known. */
export function CheckScreen({ scenario, load }: CheckScreenProps) {
  const recall = useRecall();
  const pool = useLoaded(load, "check items", load);
  const ready = useTextFiles(recallTexts);
  if (!recall || !pool || !ready) return <WaitingScreen stage="check" />;
  return <CheckSteps recall={recall} pool={pool} scenario={scenario} />;
}

interface CheckStepsProps {
  readonly recall: RecallStore;
  readonly pool: readonly Item[];
  readonly scenario: string | null;
}

function CheckSteps({ recall, pool, scenario }: CheckStepsProps) {
  const { check, forms } = useStore(recall.store);
  const own = check?.scope === scenario ? check : null;
  useStepsInside(
    useCallback(() => {
      if (!own) return false;
      if (!recall.back()) recall.close();
      return true;
    }, [recall, own]),
  );
  const begin = (form: "A" | "B" | null): void => recall.begin(pool, scenario, form);
  if (!own) return <CheckStart scenario={scenario} pool={pool} forms={forms} onBegin={begin} />;
  if (isOver(own)) return <CheckResult check={own} pool={pool} forms={forms} onBegin={begin} />;
  return <CheckItem check={own} onTell={recall.tell} />;
}
