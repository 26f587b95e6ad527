import { useMemo, useState } from "react";
import { latestRuns } from "#state/index.ts";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";
import { PlaceLinks } from "./place-links.tsx";
import { SettingNote } from "./setting-note.tsx";
import { TrailParts } from "./trail-parts.tsx";
import { useAllRuns } from "./use-all-runs.ts";
import { useModel } from "./use-model.ts";
import { useTrail } from "./use-trail.ts";

/** Everything the runs of this visit left: drawers, what is the same, what could be found out. */
export function TrailScreen({ runId }: { runId: string | null }) {
  const { t } = useText();
  const { library } = useAppTools();
  const all = useAllRuns();
  const runs = useMemo(
    () => (runId === null ? latestRuns(all ?? []) : (all ?? []).filter(({ id }) => id === runId)),
    [all, runId],
  );
  const scenarios = useMemo(
    () => library.scenarioIds.filter((id) => runs.some(({ scenario }) => scenario === id)),
    [library, runs],
  );
  const texts = useTextFiles([
    "model",
    "claims",
    "said-by",
    "said-by-library",
    ...scenarios.map((id) => `scenarios/${id}`),
  ]);
  const view = useTrail(useModel(scenarios), runs);
  const [place] = useState(`trail ${runId ?? ""}`);
  return (
    <Screen place={place} look="wide">
      <ScreenTitle>{t("trail.title")}</ScreenTitle>
      {texts && <SettingNote />}
      {all && runs.length === 0 && <p>{t("trail.empty")}</p>}
      {all && view && texts ? <TrailParts view={view} /> : <p aria-busy="true">{t("loading")}</p>}
      <PlaceLinks places={["/", "/evidence", "/about"]} />
    </Screen>
  );
}
