import { loadCheckItems } from "#content/check-items.ts";
import { patiently } from "#pieces/index.ts";
import { useAppTools } from "#ui/learner/app-tools.ts";
import { CheckScreen } from "#ui/learner/recall/check-screen.tsx";
import { RecallSheet } from "#ui/learner/recall/recall-sheet.tsx";
import { ReviewScreen } from "#ui/learner/recall/review-screen.tsx";

const load = () => patiently(loadCheckItems);

/** Telling apart, recalling and its sheet: together in one piece, of which the first load has nothing. */
export function RecallRoute({ path }: { path: string }) {
  const { scenarioIds } = useAppTools().library;
  const [, name, id, of] = path.split("/");
  const known = (story: string | undefined): string | null =>
    story !== undefined && scenarioIds.includes(story) ? story : null;
  if (name === "review") return <ReviewScreen load={load} />;
  if (name === "print") return <RecallSheet scenario={known(of)} load={load} />;
  const scenario = known(id);
  return <CheckScreen key={scenario} scenario={scenario} load={load} />;
}
