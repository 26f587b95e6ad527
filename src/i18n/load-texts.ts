import type { Texts } from "./i18n.ts";

const files = import.meta.glob<Texts>("/locales/*/**/*.json", { import: "default" });

/** The texts of one namespace in one language, as a chunk of their own; fails where there is none. */
export async function loadTexts(language: string, namespace: string): Promise<Texts> {
  const path = `/locales/${language}/${namespace}.json`;
  const load = files[path];
  if (!load) throw new Error(`there are no texts in ${path}`);
  return load();
}
