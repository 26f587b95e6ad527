import type { i18n as I18n } from "i18next";
import type { AppTools } from "#ui/learner/app-tools.ts";

/** Shows on <html> what is so: the language of the page, and whether the last step is kept. */
export function mirrorState({ keeping }: AppTools, i18n: I18n): void {
  const { documentElement } = document;
  const language = (): void => {
    documentElement.lang = i18n.language;
  };
  const saved = (): void => {
    documentElement.dataset["saved"] = keeping.store.getState().saved;
  };
  i18n.on("languageChanged", language);
  keeping.store.subscribe(saved);
  language();
  saved();
}
