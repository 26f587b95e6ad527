import type { Translate } from "#ui/text.tsx";

/**
 * Whose statement a claim is. Those that stories name are at hand from the first scene on, the
 * library's others come with the library.
 */
export function sayerIn(
  i18n: { readonly exists: (key: string) => boolean },
  t: Translate,
): (claim: string) => string {
  return (id) => {
    if (id.startsWith("our.")) return t("said-by.ours");
    return t(i18n.exists(`said-by:${id}`) ? `said-by:${id}` : `said-by-library:${id}`);
  };
}
