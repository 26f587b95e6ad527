import * as v from "valibot";
import { glossaryTerm, type GlossaryTerm } from "../schema/glossary.schema.ts";
import { textFile, type Check, type Finding, type PackFiles, type Texts } from "./check.ts";
import { unitsOf } from "./pack-units.ts";
import { schemaIssues } from "./schema-issues.ts";

const file = "src/content/glossary.json";
const words = ["en", "south", "north"] as const;
/** The interface's own word, which also stands where no Northern word is known. */
const notKnown = "answer.not-known";

/** The words of the screen itself stand beside its terms: the first load does without them. */
const screenWords = [
  "first",
  "find",
  "none",
  "count",
  ...words,
  "false-friend",
  "verified",
  "not-verified",
  "in-text",
  "all-words",
].map((word) => `screen.${word}`);

/** Every text key that the screen and the terms need in this language. */
export function glossaryKeys(
  terms: readonly GlossaryTerm[],
  language: string,
  texts: Texts,
): Set<string> {
  const own = texts["glossary"] ?? {};
  return new Set([
    ...screenWords,
    ...terms.flatMap(({ id }) => [
      ...[...words, "note"].map((part) => `${id}.${part}`),
      // Only a term that stands in a story, in this language, can be opened there.
      ...(own[`${id}.in-text`] === undefined ? [] : [`${id}.in-text`]),
      ...(language === "ko" && needsReading(id, own) ? [`${id}.reading`] : []),
    ]),
  ]);
}

/** A Korean particle follows the last sound; how Latin letters and digits are read, nothing tells. */
const needsReading = (id: string, own: Readonly<Record<string, string>>): boolean =>
  [own[`${id}.south`], own[`${id}.north`]].some((word) =>
    /[A-Za-z0-9]$/.test(withoutBrackets(word ?? "")),
  );

/** Is every term sourced or marked, and are its words the same words in every language? */
export const glossaryCheck: Check = {
  name: "glossary",
  run: (pack) => {
    const crooked = schemaIssues(file, v.array(glossaryTerm), pack.glossary);
    const findings =
      crooked.length > 0
        ? crooked
        : [
            ...termFindings(pack),
            ...readingFindings(pack),
            ...wordFindings(pack),
            ...inTextFindings(pack),
          ];
    return { looked: pack.glossary.length, findings };
  },
};

function termFindings({ glossary, evidence }: PackFiles): Finding[] {
  const known = new Set(evidence.sources.map(({ key }) => key));
  const ids = glossary.map(({ id }) => id);
  return glossary.flatMap(({ id, sources, verified }, index) => [
    ...(ids.indexOf(id) === index
      ? []
      : [{ file, what: `"${id}" stands twice`, cure: "give each term its own id" }]),
    ...sources
      .filter((key) => !known.has(key))
      .map((key) => ({
        file,
        what: `"${id}" names an unknown source "${key}"`,
        cure: "add it to sources.json",
      })),
    ...(verified && sources.length === 0
      ? [{ file, what: `"${id}" is verified by no source`, cure: "name one, or say false" }]
      : []),
  ]);
}

function readingFindings({ glossary, texts }: PackFiles): Finding[] {
  const own = texts["ko"]?.["glossary"] ?? {};
  return glossary
    .filter(({ id }) => needsReading(id, own) && !/^[가-힣 ]+$/.test(own[`${id}.reading`] ?? ""))
    .map(({ id }) => ({
      file: textFile("ko", "glossary"),
      what: `"${id}.reading" is not how the word is read`,
      cure: "write in Hangul how it is said",
    }));
}

/** What stands outside brackets is the word itself and never translated. */
function wordFindings({ glossary, texts }: PackFiles): Finding[] {
  const [first, ...others] = Object.keys(texts);
  if (first === undefined) return [];
  const word = (language: string, key: string): string => {
    const text = texts[language]?.["glossary"]?.[key] ?? "";
    return text === texts[language]?.["common"]?.[notKnown] ? notKnown : withoutBrackets(text);
  };
  return glossary.flatMap(({ id }) =>
    words
      .map((part) => `${id}.${part}`)
      .flatMap((key) =>
        others
          .filter((language) => word(language, key) !== word(first, key))
          .map((language) => ({
            file: textFile(language, "glossary"),
            what: `"${key}" is another word than in ${first}: ${word(first, key)}`,
            cure: "keep the word; explain it in brackets or in the note",
          })),
      ),
  );
}

/** A form that is opened where it stands must stand somewhere. */
function inTextFindings({ glossary, scenarios, texts }: PackFiles): Finding[] {
  return Object.entries(texts).flatMap(([language, own]) => {
    const read = scenarios
      .flatMap((scenario) =>
        unitsOf(scenario).map(({ id }) => own[`scenarios/${scenario.id}`]?.[id] ?? ""),
      )
      .join("\n")
      .toLowerCase();
    return glossary.flatMap(({ id }) =>
      (own["glossary"]?.[`${id}.in-text`]?.split(", ") ?? [])
        .filter((form) => !read.includes(form.toLowerCase()))
        .map((form) => ({
          file: textFile(language, "glossary"),
          what: `"${id}.in-text" names "${form}", which stands in no story`,
          cure: "write the form that stands there, or take it out",
        })),
    );
  });
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, "").trim();
}
