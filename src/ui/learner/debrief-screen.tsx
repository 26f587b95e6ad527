import { useMemo } from "react";
import type { QuestionId } from "#engine/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { DebriefPart } from "./debrief-part.tsx";
import { Dials } from "./dials.tsx";
import { InYourHands } from "./in-your-hands.tsx";
import { OneFinding } from "./one-finding.tsx";
import { OtherWay } from "./other-way.tsx";
import { PlaceLinks } from "./place-links.tsx";
import { SceneList } from "./scene-list.tsx";
import type { StoryView } from "./story-view.ts";
import { UnitText } from "./unit-text.tsx";
import { useModel } from "./use-model.ts";
import { useTrail } from "./use-trail.ts";
import { WhatIsLeft } from "./what-is-left.tsx";
import { WorldChanges } from "./world-changes.tsx";

/** The last screen of a story: six headings, the first two open. */
export function DebriefScreen({ content, run }: StoryView) {
  const { t } = useText();
  const { story } = useAppTools();
  const model = useModel([content.id]);
  const view = useTrail(
    model,
    useMemo(() => [run], [run]),
  );
  const { debrief, id } = content;
  return (
    <Screen place={`${run.id} debrief`} stage="debrief" look="wide">
      <ScreenTitle>{t("debrief.title")}</ScreenTitle>
      {!view && <p aria-busy="true">{t("loading")}</p>}
      {view && (
        <>
          <DebriefPart title={t("debrief.left")} open>
            <WhatIsLeft content={content} run={run} view={view} />
          </DebriefPart>
          <DebriefPart title={t("debrief.found")} open>
            <OneFinding content={content} view={view} />
          </DebriefPart>
          <DebriefPart title={t("debrief.dial")}>
            <p>{t("dial.hint")}</p>
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
      <div className="button-row">
        <ActionButton action="restart" onPress={story.restart}>
          {t("action.restart")}
        </ActionButton>
      </div>
      <SceneList content={content} />
      <PlaceLinks places={["/trail", "/evidence", "/", "/about"]} />
    </Screen>
  );
}
