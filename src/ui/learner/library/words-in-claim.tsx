import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import { termsIn } from "../terms/find-in-text.ts";

const mark = ".in-text";

/** The glossary's words that stand in a ground's sentence; the way to them. */
export function WordsInClaim({ id }: { id: string }) {
  const { t, i18n, language } = useText();
  const { place } = useAppTools();
  if (!useTextFiles(["glossary"])) return null;
  const bundle = i18n.getResourceBundle(language, "glossary") as Readonly<Record<string, string>>;
  const terms = Object.entries(bundle).flatMap(([key, forms]) =>
    key.endsWith(mark) ? [{ id: key.slice(0, -mark.length), forms: forms.split(", ") }] : [],
  );
  const sentence = t(`claims:${id}`);
  const words = termsIn(sentence, terms).map(({ start, end }) => sentence.slice(start, end));
  if (words.length === 0) return null;
  return (
    <button type="button" className="link" onClick={() => place.go("/glossary")}>
      <small>{t("library:used.words")}</small> {words.join(", ")}
    </button>
  );
}
