import { useMemo, type ReactNode } from "react";
import type { QuestionId, Run } from "#engine/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import type { Scenario } from "./content-types.ts";
import { DebriefPart } from "./debrief-part.tsx";
import { Dials } from "./dials.tsx";
import { InYourHands } from "./in-your-hands.tsx";
import { OneFinding } from "./one-finding.tsx";
import { OtherWay } from "./other-way.tsx";
import { PlaceLinks } from "./place-links.tsx";
import { PrintPage } from "./print-page.tsx";
import { ToCheck } from "./to-check.tsx";
import { SceneList } from "./scene-list.tsx";
import { UnitText } from "./unit-text.tsx";
import { useModel } from "./use-model.ts";
import { useTrail } from "./use-trail.ts";
import { WhatIsLeft } from "./what-is-left.tsx";
import { WorldChanges } from "./world-changes.tsx";

interface DebriefPartsProps {
  readonly content: Scenario;
  readonly run: Run;
  /** What stands there while the model is being read. */
  readonly reading: ReactNode;
}

/** Seven headings, the first two open. Where nothing was chosen, those about the choices are left out. */
export function DebriefParts({ content, run, reading }: DebriefPartsProps) {
  const { t } = useText();
  const { story, place } = useAppTools();
  const chosen = run.decisions.length > 0;
  const model = useModel([content.id], chosen);
  const view = useTrail(
    model,
    useMemo(() => [run], [run]),
  );
  const { debrief, discussion, id } = content;
  return (
    <>
      {!chosen && <p>{t("debrief.nothing")}</p>}
      {chosen && !view && reading}
      {chosen && view && (
        <>
          <DebriefPart title={t("debrief.left")} open>
            <WhatIsLeft content={content} run={run} view={view} />
          </DebriefPart>
          <DebriefPart title={t("debrief.found")} open>
            <OneFinding content={content} view={view} />
          </DebriefPart>
          <DebriefPart title={t("debrief.dial")}>
            <p className="dial-hint">{t("dial.hint")}</p>
            <Dials questions={debrief.dials as unknown as readonly QuestionId[]} />
            <WorldChanges view={view} />
          </DebriefPart>
          <DebriefPart title={t("debrief.other")}>
            <OtherWay content={content} run={run} view={view} />
          </DebriefPart>
        </>
      )}
      <DebriefPart title={t("debrief.not-known")}>
        {debrief.notKnown.map((unit) => (
          <UnitText key={unit.id} scenario={id} unit={unit} />
        ))}
      </DebriefPart>
      <DebriefPart title={t("debrief.hand")}>
        <InYourHands content={content} />
      </DebriefPart>
      <DebriefPart title={t("debrief.discussion")}>
        {discussion.map((unit) => (
          <UnitText key={unit.id} scenario={id} unit={unit} />
        ))}
      </DebriefPart>
      {chosen && (
        <ActionButton look="main" onPress={() => place.go("/trail")}>
          {t("debrief.to-trail")}
        </ActionButton>
      )}
      <ToCheck scenario={id} />
      <div className="button-row">
        <ActionButton action="restart" onPress={story.restart}>
          {t("action.restart")}
        </ActionButton>
        <PrintPage />
      </div>
      <SceneList content={content} open={!chosen} />
      <PlaceLinks places={["/trail", "/evidence", "/", "/about"]} />
    </>
  );
}
