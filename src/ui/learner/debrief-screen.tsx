import { Suspense } from "react";
import { lazyPiece } from "#pieces/index.ts";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { DayPath } from "./day-path.tsx";
import { DebriefPart } from "./debrief-part.tsx";
import { loadDebrief } from "./load-debrief.ts";
import { SettingNote } from "./setting-note.tsx";
import type { StoryView } from "./story-view.ts";

const DebriefParts = lazyPiece(async () => (await loadDebrief()).DebriefParts);

/** The last screen of a story. Its heading and the day are there at once; the rest follows. */
export function DebriefScreen({ content, run }: StoryView) {
  const { t } = useText();
  const reading = (
    <>
      {run.decisions.length > 0 && (
        <DebriefPart title={t("debrief.left")} open>
          <DayPath content={content} run={run} model={null} />
        </DebriefPart>
      )}
      <p aria-busy="true">{t("loading")}</p>
    </>
  );
  return (
    <Screen place={`${run.id} debrief`} stage="debrief" look="wide">
      <ScreenTitle>{t("debrief.title")}</ScreenTitle>
      <SettingNote />
      <Suspense fallback={reading}>
        <DebriefParts content={content} run={run} reading={reading} />
      </Suspense>
    </Screen>
  );
}
