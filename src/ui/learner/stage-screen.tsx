import { lazy, Suspense } from "react";
import { ChoiceScreen } from "./choice-screen.tsx";
import { loadDebrief } from "./load-debrief.ts";
import { NoticeScreen } from "./notice-screen.tsx";
import { PredictScreen } from "./predict-screen.tsx";
import { RevealScreen } from "./reveal-screen.tsx";
import { SpotScreen } from "./spot-screen.tsx";
import type { StoryView } from "./story-view.ts";

const DebriefScreen = lazy(async () => ({ default: (await loadDebrief()).DebriefScreen }));

/** The screen of a story's present stage. */
export function StageScreen(view: StoryView) {
  switch (view.run.place.stage) {
    case "notice":
      return <NoticeScreen {...view} />;
    case "spot":
      return <SpotScreen {...view} />;
    case "choice":
      return <ChoiceScreen {...view} />;
    case "predict":
      return <PredictScreen {...view} />;
    case "reveal":
      return <RevealScreen {...view} />;
    case "debrief":
      return (
        <Suspense fallback={<main aria-busy="true" data-stage="debrief" />}>
          <DebriefScreen {...view} />
        </Suspense>
      );
  }
}
