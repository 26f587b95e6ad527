import type { i18n as I18n } from "i18next";
import type { AppTools } from "#ui/learner/app-tools.ts";

/** Shows on <html> what is so: language, size of letters, whether the last step is kept, an erasure. */
export function mirrorState({ keeping, settings, surroundings }: AppTools, i18n: I18n): void {
  const { documentElement } = document;
  const language = (): void => {
    documentElement.lang = i18n.language;
  };
  const saved = (): void => {
    documentElement.dataset["saved"] = keeping.store.getState().saved;
  };
  const textSize = (): void => {
    documentElement.dataset["textSize"] = `${settings.store.getState().textSize ?? 100}`;
  };
  const erasure = (): void => {
    const { erasure: now } = surroundings.getState();
    if (now) documentElement.dataset["erasure"] = now;
  };
  i18n.on("languageChanged", language);
  keeping.store.subscribe(saved);
  settings.store.subscribe(textSize);
  surroundings.subscribe(erasure);
  language();
  saved();
  erasure();
  textSize();
}
