import forbiddenWords from "./forbidden-words.json" with { type: "json" };
import { textFile, type Check, type Finding } from "./check.ts";
import { sentences, syllables, words } from "./count-text.ts";

interface ForbiddenWord {
  readonly pattern: string;
  readonly cure: string;
  /** A namespace that may use the word for the thing itself: a claim may name 생활총화. */
  readonly except?: string;
}

/** Words that stand nowhere, in denials neither. */
const forbidden: Readonly<Record<string, readonly ForbiddenWord[]>> = forbiddenWords;

/**
 * Not sentences; pictures are described for people who do not see them, in another register, and a
 * glossary term is the word itself.
 */
const notSentences = /^(?:picture|choice|if|key|trace|spot)\.|\.(?:en|south|north|reading)$/;
const longest = { ko: 45, en: 30 };
const averageWords = 20;

/** Are sentences short, in one register, and free of words that judge or frighten? */
export const plainWordsCheck: Check = {
  name: "plain words",
  run: ({ texts }) => {
    let looked = 0;
    const findings: Finding[] = [];
    for (const [language, namespaces] of Object.entries(texts)) {
      const lengths: number[] = [];
      for (const [namespace, entries] of Object.entries(namespaces)) {
        const file = textFile(language, namespace);
        for (const [key, text] of Object.entries(entries)) {
          looked += 1;
          if (notSentences.test(key)) continue;
          for (const { pattern, cure, except } of forbidden[language] ?? []) {
            if (except === namespace) continue;
            const found = new RegExp(pattern).exec(text)?.[0];
            if (found !== undefined)
              findings.push({ file, what: `"${key}" says "${found}"`, cure });
          }
          for (const sentence of sentences(text)) {
            const size = language === "ko" ? syllables(sentence) : words(sentence);
            lengths.push(size);
            const most = language === "ko" ? longest.ko : longest.en;
            if (size > most) {
              findings.push({
                file,
                what: `"${key}" has a sentence of ${size}, more than ${most}`,
                cure: "make it two",
              });
            }
          }
        }
      }
      const average = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length);
      if (language === "en" && average > averageWords) {
        findings.push({
          file: "locales/en/",
          what: `sentences average ${average.toFixed(1)} words`,
          cure: `stay under ${averageWords}`,
        });
      }
    }
    return { looked, findings };
  },
};
