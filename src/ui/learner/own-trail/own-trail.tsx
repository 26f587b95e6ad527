import { useMemo } from "react";
import { documentedWorld } from "#engine/index.ts";
import { DrawerLegend } from "#ui/components/drawer-legend.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { threadsByKey } from "../thread-choice.ts";
import { Threads } from "../threads.tsx";
import { trailView } from "../trail-view.ts";
import { OwnConclusions } from "./own-conclusions.tsx";
import { OwnDrawers } from "./own-drawers.tsx";
import { OwnUnknowns } from "./own-unknowns.tsx";
import { ownModel } from "./own-model.ts";
import { ownThings, type OwnState } from "./own-traces.ts";
import { ownWords } from "./own-words.ts";
import { useOwnState } from "./use-own-state.ts";
import "#ui/style/trail.css";
import "#ui/style/trail-slips.css";
import "#ui/style/trail-threads.css";

/** What this app itself leaves here now, read by its own model: who has it, what ties it, what it says. */
export function OwnTrail() {
  const { t } = useText();
  const state = useOwnState();
  const ready = useTextFiles(["own", "trail", "model"]);
  if (!state || !ready) return <p aria-busy="true">{t("loading")}</p>;
  return <Footprint state={state} />;
}

function Footprint({ state }: { state: OwnState }) {
  const { t } = useText();
  const model = useMemo(() => ownModel(), []);
  const things = ownThings(state);
  const view = trailView(
    model,
    things.map(({ trace }) => trace),
    documentedWorld,
    ownWords(t, things),
  );
  return (
    <div className="own-trail">
      <p>{t("own:intro")}</p>
      <DrawerLegend places={new Set(view.slips.map(({ place }) => place))} />
      <h3>{t("own:who")}</h3>
      <OwnDrawers view={view} />
      <h3>{t("own:ties")}</h3>
      <Threads view={view} groups={threadsByKey(view.trail.threads, view.slips)} />
      <p className="soft">{t("own:ties-hint")}</p>
      <h3>{t("own:found")}</h3>
      <OwnConclusions view={view} />
      <h3>{t("own:not-known")}</h3>
      <OwnUnknowns view={view} />
    </div>
  );
}
