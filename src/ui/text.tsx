import type { i18n as I18n } from "i18next";
import { createContext, useContext, useEffect, useMemo, useReducer, type ReactNode } from "react";
import type common from "#locales/ko/common.json";

/** A key of the interface's own words, or `namespace:key` of the content's. */
export type TextKey = keyof typeof common | `${string}:${string}`;
export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

interface Texts {
  readonly i18n: I18n;
  readonly t: Translate;
  readonly language: string;
}

const TextContext = createContext<Texts | null>(null);

/** Gives every screen its words; draws again when the language changes or more texts arrive. */
export function TextProvider({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  const [version, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    i18n.on("languageChanged", changed);
    i18n.on("loaded", changed);
    return () => {
      i18n.off("languageChanged", changed);
      i18n.off("loaded", changed);
    };
  }, [i18n]);
  const texts = useMemo(
    () => ({ i18n, ...readTexts(i18n, version) }),
    // A new version is a new set of words in the same object.
    [i18n, version],
  );
  return <TextContext value={texts}>{children}</TextContext>;
}

function readTexts(i18n: I18n, _version: number): Omit<Texts, "i18n"> {
  const language = i18n.language;
  const translate = i18n.getFixedT(language) as unknown as Translate;
  // The interface's own few words stand on every screen; those without values are looked up once.
  const known = new Map<TextKey, string>();
  const plain = (key: TextKey): string => {
    const text = known.get(key) ?? translate(key);
    known.set(key, text);
    return text;
  };
  const t: Translate = (key, values) =>
    values || key.includes(":") ? translate(key, values) : plain(key);
  return { language, t };
}

/** The words of the present language. */
export function useText(): Texts {
  const texts = useContext(TextContext);
  if (!texts) throw new Error("useText needs a TextProvider above it.");
  return texts;
}
