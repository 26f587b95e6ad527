/** The language layer's door: texts in both languages, Korean particles, times. */
export { createI18n, missing, type I18nOptions, type LoadTexts, type Texts } from "./i18n.ts";
export { languageOf, languages, pickLanguage, type Language } from "./languages.ts";
export { loadTexts } from "./load-texts.ts";
export { holdDates } from "./hold-together.ts";
export { formatTime } from "./format-time.ts";
export { josaPairs, withJosa, type JosaPair } from "./josa.ts";
