import { useMemo } from "react";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import { PlaceLinks } from "../place-links.tsx";
import { useAllRuns } from "../use-all-runs.ts";
import { WaitingScreen } from "../waiting-screen.tsx";
import { latestPair, readAsked } from "./asked.ts";
import { ComparedSides } from "./compared-sides.tsx";
import { PickSides } from "./pick-sides.tsx";
import { runNames } from "./run-names.ts";
import { usePair } from "./use-pair.ts";

interface CompareScreenProps {
  readonly runId: string | null;
  /** The rest of the address: what the run stands beside. */
  readonly beside: readonly string[];
}

/** Two paths, or one path in two worlds, side by side; which two, is picked on the screen. */
export function CompareScreen({ runId, beside }: CompareScreenProps) {
  const { t } = useText();
  const { library } = useAppTools();
  const all = useAllRuns();
  const runs = useMemo(
    () =>
      (all ?? []).filter(
        ({ scenario, decisions }) => decisions.length > 0 && library.scenarioIds.includes(scenario),
      ),
    [all, library],
  );
  const texts = useTextFiles([
    "compare",
    "trail",
    "model",
    "said-by",
    ...new Set(runs.map(({ scenario }) => `scenarios/${scenario}`)),
  ]);
  const names = useMemo(() => runNames(texts ? runs : [], t), [texts, runs, t]);
  const run =
    runId === null ? (latestPair(runs)?.[0] ?? runs.at(-1)) : runs.find(({ id }) => id === runId);
  const address = beside.join("/");
  const asked = useMemo(
    () => (run ? readAsked(address === "" ? [] : address.split("/"), run, runs) : null),
    [run, runs, address],
  );
  const pair = usePair(run, asked, names);
  if (!all || !texts) return <WaitingScreen />;
  const isUnknown = !run || (pair !== null && pair.sides === null);
  return (
    <Screen place="compare" look="wide">
      <ScreenTitle>{t("compare:title")}</ScreenTitle>
      {isUnknown && (
        <p>{t(runs.length === 0 && runId === null ? "compare:run.none" : "compare:run.unknown")}</p>
      )}
      {run && asked && <PickSides run={run} asked={asked} runs={runs} names={names} pair={pair} />}
      {asked && pair?.sides && <ComparedSides asked={asked} sides={pair.sides} />}
      {run && !pair && <p aria-busy="true">{t("loading")}</p>}
      <PlaceLinks places={["/trail", "/", "/about"]} />
    </Screen>
  );
}
