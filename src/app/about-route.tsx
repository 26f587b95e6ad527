import type { ReviewState } from "#content/schema/review-state.schema.ts";
import review from "#content/review-state.json";
import { AboutScreen } from "#ui/learner/about/about-screen.tsx";
import licences from "./licences.json";

export { eraseAll } from "./erase-all.ts";
export { ErasedScreen } from "#ui/learner/erased-screen.tsx";

/**
 * The page about ourselves with its facts: in one piece, of which the first load has nothing. What it
 * may be asked to do, to erase everything, comes with it: it must not need a link.
 */
export function AboutRoute() {
  // TypeScript reads what JSON holds as any text; a test holds the file to its schema.
  return <AboutScreen review={review as ReviewState} licences={licences} />;
}
