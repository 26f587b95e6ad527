import { useTextFiles } from "#ui/use-text-files.ts";
import { ChoiceScreen } from "./choice-screen.tsx";
import { DebriefScreen } from "./debrief-screen.tsx";
import { NoticeScreen } from "./notice-screen.tsx";
import { PredictScreen } from "./predict-screen.tsx";
import { RevealScreen } from "./reveal-screen.tsx";
import { SpotScreen } from "./spot-screen.tsx";
import type { StoryView } from "./story-view.ts";
import { WaitingScreen } from "./waiting-screen.tsx";

/** The screen of a story's present stage. */
export function StageScreen(view: StoryView) {
  switch (view.run.place.stage) {
    case "notice":
      return <NoticeScreen {...view} />;
    case "spot":
      return <WithItsWords {...view} stage="spot" of={SpotScreen} />;
    case "choice":
      return <ChoiceScreen {...view} />;
    case "predict":
      return <WithItsWords {...view} stage="predict" of={PredictScreen} />;
    case "reveal":
      return <RevealScreen {...view} />;
    case "debrief":
      return <DebriefScreen {...view} />;
  }
}

interface WithItsWordsProps extends StoryView {
  readonly stage: "spot" | "predict";
  readonly of: typeof SpotScreen;
}

/** No story begins with a find or a guess: their words come once the first screen stands. */
function WithItsWords({ stage, of: ItsScreen, ...view }: WithItsWordsProps) {
  if (useTextFiles(["stages"])) return <ItsScreen {...view} />;
  return <WaitingScreen stage={stage} scene={view.scene.id} />;
}
