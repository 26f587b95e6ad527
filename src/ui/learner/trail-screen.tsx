import { useMemo, useState } from "react";
import type { Run } from "#engine/index.ts";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { tabId, ViewTabs } from "#ui/components/view-tabs.tsx";
import { useText } from "#ui/text.tsx";
import { useAfterFirstFrame } from "#ui/use-after-first-frame.ts";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";
import { ToRuns } from "./compare/to-runs.tsx";
import { PlaceLinks } from "./place-links.tsx";
import { SettingNote } from "./setting-note.tsx";
import { trailQuestions, type TrailQuestion } from "./trail-questions.ts";
import { TrailAnswer } from "./trail-answer.tsx";
import { useModel } from "./use-model.ts";
import { useRunsOf } from "./use-runs-of.ts";
import { useStories } from "./use-stories.ts";
import { useTrail } from "./use-trail.ts";
import "#ui/style/trail.css";
import "#ui/style/trail-slips.css";
import "#ui/style/trail-path.css";
import "#ui/style/trail-threads.css";
import "#ui/style/trail-joins.css";
import "#ui/style/trail-table.css";

const PANEL = "trail-answer";
const none: readonly Run[] = [];

/** Everything the runs of this visit left, one question after another; it opens on who has what. */
export function TrailScreen({ runId }: { runId: string | null }) {
  const { t } = useText();
  const { library } = useAppTools();
  const runs = useRunsOf(runId);
  const scenarios = useMemo(
    () => library.scenarioIds.filter((id) => runs?.some(({ scenario }) => scenario === id)),
    [library, runs],
  );
  const texts = useTextFiles([
    "trail",
    "model",
    "claims",
    "said-by",
    "said-by-library",
    ...scenarios.map((id) => `scenarios/${id}`),
  ]);
  const view = useTrail(useModel(scenarios), runs ?? none);
  const stories = useStories(scenarios);
  const drawn = useAfterFirstFrame();
  const [place] = useState(`trail ${runId ?? ""}`);
  const [question, setQuestion] = useState<TrailQuestion>("drawers");
  const goOn = (next: TrailQuestion): void => {
    setQuestion(next);
    // The button is gone: reading begins at the new question.
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    globalThis.scrollTo(0, 0);
  };
  const ready = runs !== null && texts && view !== null && stories !== null;
  return (
    <Screen place={place} look="wide">
      {texts && (
        <ViewTabs
          label={t("trail:switch")}
          tabs={trailQuestions.map((id) => ({ id, name: t(`trail:name.${id}`) }))}
          chosen={question}
          panelId={PANEL}
          onChoose={setQuestion}
        />
      )}
      <div
        className="trail-answer"
        id={PANEL}
        {...(texts && { role: "tabpanel", "aria-labelledby": tabId(question) })}
      >
        <p className="eyebrow">{t("nav.trail")}</p>
        <ScreenTitle>{texts ? t(`trail:question.${question}`) : t("nav.trail")}</ScreenTitle>
        {texts && <SettingNote />}
        {texts && runs?.length === 0 && <p>{t("trail:empty")}</p>}
        {ready ? (
          <TrailAnswer
            key={question}
            question={question}
            view={view}
            runs={runs}
            stories={stories}
            onNext={goOn}
          />
        ) : (
          <p aria-busy="true">{t("loading")}</p>
        )}
      </div>
      {drawn && ready && <ToRuns scenarios={scenarios} />}
      <PlaceLinks places={["/", "/evidence", "/about"]} />
    </Screen>
  );
}
