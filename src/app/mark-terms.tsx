import type { i18n as I18n } from "i18next";
import { loadGlossary } from "#content/glossary.ts";
import { patiently } from "#pieces/index.ts";
import type { AppTools } from "#ui/learner/app-tools.ts";
import { createMarkedText } from "#ui/learner/terms/marked-text.tsx";

/** From now on the glossary's terms can be opened in the texts of the stories. */
export async function markTerms({ surroundings }: AppTools, i18n: I18n): Promise<void> {
  const [terms] = await Promise.all([
    patiently(loadGlossary, { quiet: true }),
    i18n.loadNamespaces("glossary"),
  ]);
  const MarkedText = createMarkedText(terms);
  surroundings.setState({ markTerms: (text) => <MarkedText text={text} /> });
}
