import known from "#locales/languages.json";

/** A language the content has, with its name in itself. */
export interface Language {
  readonly id: string;
  readonly name: string;
}

/** The languages the content has; Korean is the first and the last resort. */
export const languages: readonly Language[] = known;

const lastResort = "ko";

/** The kept language, else the first of the browser's languages that the content has, else Korean. */
export function pickLanguage(kept: string | null, preferred: readonly string[]): string {
  const wanted = kept === null ? preferred : [kept, ...preferred];
  return wanted.map(languageOf).find((found) => found !== undefined) ?? lastResort;
}

/** `ko-KP` and `KO` are Korean; undefined for a language the content does not have. */
export function languageOf(tag: string): string | undefined {
  const base = tag.toLowerCase().split("-")[0];
  return languages.find(({ id }) => id === base)?.id;
}
