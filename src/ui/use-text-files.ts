import { useEffect, useState } from "react";
import { useText } from "./text.tsx";

/**
 * Whether the texts of these namespaces are there; asks for those that are not. A language switch
 * loads every namespace that was ever asked for before it shows.
 */
export function useTextFiles(namespaces: readonly string[]): boolean {
  const { i18n, language } = useText();
  const [failed, setFailed] = useState("");
  const missing = namespaces.filter((name) => !i18n.hasResourceBundle(language, name)).join(" ");
  useEffect(() => {
    if (missing === "") return;
    const wanted = missing.split(" ");
    void i18n.loadNamespaces(wanted).then(() => {
      setFailed(wanted.filter((name) => !i18n.hasResourceBundle(language, name)).join(" "));
    });
  }, [i18n, language, missing]);
  // To the error boundary: a screen without its words is not a screen.
  if (failed !== "" && failed === missing) throw new Error(`No texts: ${language} ${failed}`);
  return missing === "";
}
