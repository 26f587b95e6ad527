import { loadGlossary } from "#content/glossary.ts";
import { patiently } from "#pieces/index.ts";
import { GlossaryScreen } from "#ui/learner/glossary-screen.tsx";

const load = () => patiently(loadGlossary);

/** The glossary with its terms: together in one piece, of which the first load has nothing. */
export function GlossaryRoute() {
  return <GlossaryScreen load={load} />;
}
