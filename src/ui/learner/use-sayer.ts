import { useText } from "#ui/text.tsx";

/**
 * Whose statement a claim is. Those that stories name are at hand from the first scene on, the
 * library's others come with the library.
 */
export function useSayer(): (claim: string) => string {
  const { t, i18n } = useText();
  return (id) => {
    if (id.startsWith("our.")) return t("said-by.ours");
    return t(i18n.exists(`said-by:${id}`) ? `said-by:${id}` : `said-by-library:${id}`);
  };
}
