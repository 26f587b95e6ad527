import { createInstance, type BackendModule, type i18n } from "i18next";
import { allHeldTogether } from "./hold-together.ts";
import { josaPairs, withJosa, type JosaPair } from "./josa.ts";
import { languageOf, languages } from "./languages.ts";

/** One file of texts: flat keys with dots. A key holds no colon, which would name a namespace. */
export type Texts = Readonly<Record<string, string>>;

/** Where texts come from: the app's chunks, or a test's own. */
export type LoadTexts = (language: string, namespace: string) => Promise<Texts>;

export interface I18nOptions {
  readonly language: string;
  readonly load: LoadTexts;
  /** Loaded before the first text is drawn; others with `loadNamespaces`. */
  readonly namespaces?: readonly string[];
}

/** Marks what is missing, so that no test and no reader takes it for a text. */
export const missing = (key: string): string => `⟦${key}⟧`;

/**
 * An i18next of its own, ready with its first namespaces. A language never lends another its texts:
 * what is missing shows as ⟦key⟧. Fails where the first namespaces cannot be loaded.
 */
export async function createI18n({
  language,
  load,
  namespaces = ["common"],
}: I18nOptions): Promise<i18n> {
  const instance = createInstance();
  const ready = new Promise<void>((resolve, reject) => {
    void instance.use(backend(load)).init(
      {
        lng: languageOf(language) ?? language,
        supportedLngs: languages.map(({ id }) => id),
        fallbackLng: false,
        ns: [...namespaces],
        defaultNS: "common",
        nsSeparator: ":",
        keySeparator: false,
        // At once, without the timer that i18next would wait for.
        initAsync: false,
        // A text that a lost link keeps back must not hold up those that could come.
        maxParallelReads: Infinity,
        // React escapes.
        interpolation: { escapeValue: false },
        returnEmptyString: false,
        parseMissingKeyHandler: missing,
        missingInterpolationHandler: (_text, match: RegExpExecArray) => missing(match[1] ?? ""),
      },
      (error: unknown) => {
        if (error) reject(failure(error));
        else resolve();
      },
    );
  });
  addParticles(instance);
  await ready;
  return instance;
}

function backend(load: LoadTexts): BackendModule {
  return {
    type: "backend",
    init: () => undefined,
    read: (language, namespace, callback) => {
      load(language, namespace).then(
        (texts) => callback(null, allHeldTogether(texts)),
        (error: unknown) => callback(failure(error), false),
      );
    },
  };
}

/** `{{name, 을/를}}` in a text: the name with the particle that fits it; in English the name alone. */
function addParticles({ services }: i18n): void {
  for (const pair of josaPairs) {
    services.formatter?.add(pair, (name: unknown, language) => withParticle(name, pair, language));
  }
}

function withParticle(name: unknown, pair: JosaPair, language: string | undefined): string {
  // A value that was not given stays so, for missingInterpolationHandler to see.
  if (typeof name !== "string" && typeof name !== "number") return name as string;
  return languageOf(language ?? "") === "ko" ? withJosa(String(name), pair) : String(name);
}

function failure(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause), { cause });
}
