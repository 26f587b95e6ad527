import shipped from "../vocabulary.json" with { type: "json" };
import type { CoreContent } from "../schema/core.schema.ts";
import { howWeKnow } from "../schema/evidence.schema.ts";
import { firmness, threatType, type VocabularyContent } from "../schema/vocabulary.schema.ts";
import type { Check, Finding } from "./check.ts";

const file = "src/content/vocabulary.json";

/** Has everything that needs a term of the field its term, and every term its thing? */
export const vocabularyCheck: Check = {
  name: "vocabulary",
  run: ({ core }) => vocabularyFindings(shipped as VocabularyContent, core),
};

export function vocabularyFindings(
  vocabulary: VocabularyContent,
  core: CoreContent,
): { looked: number; findings: Finding[] } {
  const { categories, modelTerms, rules, threats } = vocabulary;
  const prefixes = new Set<string>(vocabulary.namespaces.map(({ prefix }) => prefix));
  const terms = [...categories, ...modelTerms];
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const findings = [
    ...matched("categories", ids(categories), ids(core.categories)),
    ...matched("rules", ids(rules), ids(core.rules)),
    ...matched("howWeKnow", ids(vocabulary.howWeKnow), howWeKnow.options),
    ...matched("howFirm", ids(vocabulary.howFirm), firmness.options),
    ...matched("threats", ids(threats.types), threatType.options),
    ...terms.flatMap((entry) => termFindings(entry, prefixes)),
    ...differing(categories, core.categories),
  ];
  return { looked: terms.length + rules.length, findings };
}

/** Every thing has one entry, and every entry its thing. */
function matched(part: string, entries: readonly string[], things: readonly string[]): Finding[] {
  const say = (id: string, what: string, cure: string): Finding => ({
    file,
    what: `${part}: "${id}" ${what}`,
    cure,
  });
  return [
    ...things.filter((id) => !entries.includes(id)).map((id) => say(id, "has no entry", "add one")),
    ...entries
      .filter((id) => !things.includes(id))
      .map((id) => say(id, "is the entry of nothing", "take it out, or write the id it is of")),
    ...entries
      .filter((id, index) => entries.indexOf(id) < index)
      .map((id) => say(id, "has two entries", "keep one")),
  ];
}

type Entry = VocabularyContent["categories"][number];

function termFindings({ id, term, broader }: Entry, prefixes: ReadonlySet<string>): Finding[] {
  const say = (what: string, cure: string): Finding => ({ file, what: `"${id}" ${what}`, cure });
  const own = term.startsWith("fx:");
  const unknown = [term, broader ?? term]
    .map((each) => each.slice(0, each.indexOf(":")))
    .filter((prefix, index, all) => !prefixes.has(prefix) && all.indexOf(prefix) === index);
  return [
    ...unknown.map((prefix) =>
      say(`uses "${prefix}:", which has no namespace`, "add it to namespaces"),
    ),
    ...(own && broader === undefined
      ? [say(`has the term ${term} of our own alone`, "name the public term above it in broader")]
      : []),
    ...(!own && broader !== undefined
      ? [say(`has a broader term beside ${term}`, "take it out: the vocabulary says it itself")]
      : []),
  ];
}

function differing(
  entries: VocabularyContent["categories"],
  categories: CoreContent["categories"],
): Finding[] {
  const termOf = new Map(entries.map(({ id, term }) => [id, term]));
  return categories
    .filter(({ id, iri }) => iri !== undefined && termOf.has(id) && termOf.get(id) !== iri)
    .map(({ id, iri }) => ({
      file: "src/content/core/categories.json",
      what: `"${id}" has the iri ${iri ?? ""}, not ${termOf.get(id) ?? ""}`,
      cure: `write the term of ${file}`,
    }));
}
