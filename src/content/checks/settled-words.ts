import { textFile, type Check, type Finding, type PackFiles } from "./check.ts";
import settledWords from "./settled-words.json" with { type: "json" };

/** Other words for one thing on the screen, which has its settled word. Patterns, found as whole words. */
interface Row {
  readonly thing: string;
  readonly ko: readonly string[];
  readonly en: readonly string[];
  readonly cure: string;
  /** Keys that speak of the thing; without it every key does. */
  readonly keys?: string;
  /** Only slips that somebody remembers. */
  readonly of?: string;
}

const rows: readonly Row[] = settledWords.rows;
/** Our own words: a claim or a story may use such a word for the thing itself, as in 설문 조사. */
const ours = /^(?:common|compare|trail|model|findings|stages|review|aloud|check.*)$/;
/** The name of a thing is its own. */
const itself = /^(?:place|holder|drawer|thing|system|person|trace)\.|^scenario\./;

/** Does every thing on the screen keep its settled word in controls, headings and explanations? */
export const settledWordsCheck: Check = {
  name: "settled words",
  run: (pack) => {
    let looked = 0;
    const findings: Finding[] = [];
    for (const { language, namespace, key, text, remembered } of ownTexts(pack)) {
      looked += 1;
      for (const { thing, cure, keys, of, ko, en } of rows) {
        if (remembered !== (of !== undefined) || !new RegExp(keys ?? "").test(key)) continue;
        const found = (language === "ko" ? ko : en)
          .map((word) => wholeWord(language, word).exec(text)?.[0])
          .find((each) => each !== undefined);
        if (found === undefined) continue;
        findings.push({
          file: textFile(language, namespace),
          what: `"${key}" says "${found}" of ${thing}`,
          cure,
        });
      }
    }
    return { looked, findings };
  },
};

/** A Korean word ends in a particle or ends; an English one may begin a sentence. */
const wholeWord = (language: string, word: string): RegExp =>
  language === "ko"
    ? new RegExp(
        `(?<!\\p{Script=Hangul})(?:${word})(?:${settledWords.particles})?(?!\\p{Script=Hangul})`,
        "u",
      )
    : new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, "iu");

function ownTexts({ core, scenarios, texts }: PackFiles) {
  const ofPeople = new Set(
    [...core.standing, ...scenarios.flatMap(({ scenes }) => scenes.flatMap(({ traces }) => traces))]
      .filter(({ system }) => system === "people-network")
      .map(({ id }) => `trace.${id}`),
  );
  return Object.entries(texts).flatMap(([language, namespaces]) =>
    Object.entries(namespaces).flatMap(([namespace, entries]) =>
      Object.entries(entries)
        .map(([key, text]) => ({
          language,
          namespace,
          key,
          text: text.replace(/\{\{.*?\}\}/g, "—"),
          remembered: ofPeople.has(key),
        }))
        .filter(({ key, remembered }) => remembered || (ours.test(namespace) && !itself.test(key))),
    ),
  );
}
