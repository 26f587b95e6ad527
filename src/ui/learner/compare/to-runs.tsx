import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import { useAllRuns } from "../use-all-runs.ts";
import { comparePath, latestPair } from "./asked.ts";

/** Leads to two paths of one story side by side, where one of these stories has two. */
export function ToRuns({ scenarios }: { scenarios: readonly string[] }) {
  const { t } = useText();
  const { place } = useAppTools();
  const runs = useAllRuns();
  const pair = latestPair(
    (runs ?? []).filter(
      ({ scenario, decisions }) => decisions.length > 0 && scenarios.includes(scenario),
    ),
  );
  const ready = useTextFiles(pair ? ["compare"] : []);
  if (!pair || !ready) return null;
  const [before, latest] = pair;
  return (
    <button
      type="button"
      className="button to-runs"
      onClick={() => place.go(comparePath(before.id, { kind: "run", run: latest }))}
    >
      {t("compare:to.runs")}
    </button>
  );
}
