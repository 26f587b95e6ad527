import { useMemo } from "react";
import type { QuestionId, Run } from "#engine/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { DrawersView } from "./drawers-view.tsx";
import { Findings } from "./findings.tsx";
import { JoinsView } from "./joins-view.tsx";
import { NarrowView } from "./narrow-view.tsx";
import { PathView } from "./path-view.tsx";
import { SlipsInPlace, slipsById } from "./slips-in-place.ts";
import { SlipsView } from "./slips-view.tsx";
import { ThreadsView } from "./threads-view.tsx";
import { questionAfter, type TrailQuestion } from "./trail-questions.ts";
import type { TrailView } from "./trail-view.ts";
import { WhatIfView } from "./what-if-view.tsx";

interface TrailAnswerProps {
  readonly question: TrailQuestion;
  readonly view: TrailView;
  readonly runs: readonly Run[];
  readonly stories: readonly Scenario[];
  readonly onNext: (question: TrailQuestion) => void;
}

/** What answers one question of a trail, and the way to the next question. */
export function TrailAnswer(props: TrailAnswerProps) {
  const { question, view, onNext } = props;
  const { t } = useText();
  const slips = useMemo(() => slipsById(view.slips), [view.slips]);
  const next = questionAfter(question);
  return (
    <SlipsInPlace value={slips}>
      <Answer {...props} />
      {next && (
        <div className="action-bar next-question">
          <p className="soft">{t("trail:next")}</p>
          <ActionButton look="main" onPress={() => onNext(next)}>
            {t(`trail:question.${next}`)}
          </ActionButton>
        </div>
      )}
    </SlipsInPlace>
  );
}

function Answer({ question, view, runs, stories }: TrailAnswerProps) {
  const first = useMemo(
    () => stories.flatMap(({ debrief }) => debrief.dials as unknown as readonly QuestionId[]),
    [stories],
  );
  switch (question) {
    case "drawers":
      return <DrawersView view={view} />;
    case "path":
      return <PathView view={view} runs={runs} />;
    case "threads":
      return <ThreadsView view={view} />;
    case "found":
      return <Findings view={view} stories={stories} />;
    case "what-if":
      return <WhatIfView view={view} first={first} />;
    case "joins":
      return <JoinsView view={view} />;
    case "narrow":
      return <NarrowView view={view} />;
    case "slips":
      return <SlipsView view={view} />;
  }
}
