import { ChoiceScreen } from "./choice-screen.tsx";
import { DebriefScreen } from "./debrief-screen.tsx";
import { NoticeScreen } from "./notice-screen.tsx";
import { PredictScreen } from "./predict-screen.tsx";
import { RevealScreen } from "./reveal-screen.tsx";
import { SpotScreen } from "./spot-screen.tsx";
import type { StoryView } from "./story-view.ts";

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
      return <DebriefScreen {...view} />;
  }
}
