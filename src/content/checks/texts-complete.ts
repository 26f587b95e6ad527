import { textFile, type Check, type Finding, type PackFiles } from "./check.ts";
import { checkItemKeys } from "./check-items.ts";
import { glossaryKeys } from "./glossary.ts";
import { scenarioKeys, unitsOf } from "./pack-units.ts";
import { shownOf } from "./shown.ts";

/** Has every language every text, none empty, and none that nothing asks for? */
export const textsCompleteCheck: Check = {
  name: "texts complete",
  run: (pack) => {
    let looked = 0;
    const findings: Finding[] = [];
    for (const [language, texts] of Object.entries(pack.texts)) {
      for (const [namespace, wanted] of wantedKeys(pack, language)) {
        const file = textFile(language, namespace);
        const given = texts[namespace] ?? {};
        looked += wanted.size;
        findings.push(
          ...[...wanted]
            .filter((key) => given[key] === undefined)
            .map((key) => ({ file, what: `"${key}" is missing`, cure: "write its text" })),
          ...Object.entries(given)
            .filter(([key, text]) => text.trim() === "" && !key.endsWith(".hedge"))
            .map(([key]) => ({ file, what: `"${key}" is empty`, cure: "write its text" })),
          ...Object.keys(given)
            .filter((key) => !ofInterface.includes(namespace) && !wanted.has(key))
            .map((key) => ({
              file,
              what: `"${key}" is asked for by nothing`,
              cure: "take it out, or name it in the content",
            })),
        );
      }
    }
    return { looked, findings };
  },
};

/** Apart from `common`, because no first screen needs the words of these. */
const ofInterface = [
  "common",
  "pages",
  "print",
  "trail",
  "compare",
  "review",
  "aloud",
  "library",
  "own",
];

function wantedKeys(pack: PackFiles, language: string): Map<string, Set<string>> {
  const { evidence, scenarios, texts } = pack;
  // The interface's own words have no structure but themselves: each language wants all of the others'.
  const wordsOf = (namespace: string): Set<string> =>
    new Set(
      Object.values(texts).flatMap((language) =>
        Object.keys(language[namespace] ?? {}).map(withoutPlural),
      ),
    );
  const ids = evidence.claims.map(({ id }) => id);
  const named = new Set(scenarios.flatMap(unitsOf).flatMap(({ claims }) => claims));
  return new Map([
    ...ofInterface.map((namespace) => [namespace, wordsOf(namespace)] as const),
    ["model", modelKeys(pack)],
    // Apart, because the first scene needs none of it.
    ["findings", findingKeys(pack)],
    [
      "claims",
      new Set([
        ...evidence.claims.flatMap(({ id }) =>
          ["", ".hedge", ".place", ".people"].map((part) => id + part),
        ),
        ...evidence.own.map(({ id }) => id),
      ]),
    ],
    // Apart, because a scene shows who says so at once, and the claims, of which stories name only
    // some, on a tap.
    ["said-by", new Set(ids.filter((id) => named.has(id)))],
    ["said-by-library", new Set(ids.filter((id) => !named.has(id)))],
    ["check", checkItemKeys(pack.checkItems)],
    ["glossary", glossaryKeys(pack.glossary, language, texts[language] ?? {})],
    ...scenarios.map((each) => [`scenarios/${each.id}`, scenarioKeys(each)] as const),
  ]);
}

/** Languages have different plural forms; the form every language has is `_other`. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many)$/, "_other");

const each = (items: readonly { readonly id: string }[], ...prefixes: string[]): string[] =>
  items.flatMap(({ id }) => prefixes.map((prefix) => `${prefix}.${id}`));

function modelKeys(pack: PackFiles): Set<string> {
  const { core, scenarios } = pack;
  return new Set([
    ...each(core.holders, "holder", "drawer"),
    ...each(core.systems, "system", "recorded"),
    ...each(shownOf(pack).people, "person"),
    ...each(core.places, "place"),
    ...scenarios.flatMap(({ id }) => [`scenario.${id}.title`, `scenario.${id}.summary`]),
  ]);
}

function findingKeys(pack: PackFiles): Set<string> {
  const { core } = pack;
  return new Set([
    ...each(shownOf(pack).keyKinds, "key"),
    ...each(core.things, "thing"),
    ...each(core.questions, "question", "if"),
    ...each([{ id: "documented" }, ...core.presets], "preset"),
    ...each(core.standing, "trace"),
    ...core.rules.flatMap(({ id, otherExplanations }) => [
      `rule.${id}`,
      ...otherExplanations.map((other) => `rule.${id}.other.${other}`),
    ]),
  ]);
}
