import { useMemo } from "react";
import { documentedWorld, type QuestionId } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { changedThreads } from "./changed-threads.ts";
import { Dials } from "./dials.tsx";
import { Presets } from "./presets.tsx";
import { ThreadFigure } from "./thread-figure.tsx";
import { ThreadLegend } from "./thread-legend.tsx";
import type { TrailView } from "./trail-view.ts";
import { turningQuestions } from "./turning-questions.ts";
import { WorldChanges } from "./world-changes.tsx";

interface WhatIfViewProps {
  readonly view: TrailView;
  /** What the stories of this trail would ask first. */
  readonly first: readonly QuestionId[];
}

/** Answers to turn, at most three at first; what they change, in words and in the threads. */
export function WhatIfView({ view, first }: WhatIfViewProps) {
  const { t } = useText();
  const { model, traces, world } = view;
  const all = useMemo(() => [...model.questions.keys()], [model]);
  const offered = useMemo(
    () => turningQuestions(model, traces, [...first, ...all]),
    [model, traces, first, all],
  );
  const turned = world !== documentedWorld;
  const groups = useMemo(() => (turned ? changedThreads(view) : []), [turned, view]);
  return (
    <>
      <Presets view={view} />
      <p className="dial-hint">{t("dial.hint")}</p>
      <Dials questions={offered} says={false} />
      <WorldChanges view={view} standing />
      <details className="more-dials">
        <summary>{t("trail:all-dials")}</summary>
        <Dials questions={all.filter((id) => !offered.includes(id))} says={false} />
      </details>
      {turned && groups.length === 0 && <p className="soft">{t("trail:what-if.no-thread")}</p>}
      {groups.length > 0 && (
        <>
          <h2>{t("trail:what-if.threads")}</h2>
          <ThreadLegend withSetting />
          <ThreadFigure view={view} groups={groups} only={null} />
        </>
      )}
    </>
  );
}
