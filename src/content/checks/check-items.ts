import * as v from "valibot";
import { checkItem, type CheckItem } from "../schema/check-item.schema.ts";
import { textFile, type Check, type Finding, type PackFiles } from "./check.ts";
import { sentences } from "./count-text.ts";
import { schemaIssues } from "./schema-issues.ts";

const file = "src/content/check-items.json";
const fewest = { items: 48, ofAForm: 6 };
const mostSentences = 2;

/** Every text key that the items need. */
export const checkItemKeys = (items: readonly CheckItem[]): Set<string> =>
  new Set(items.flatMap(({ id }) => [id, `${id}.why`]));

/** Do the items make two matched, balanced forms, each answer standing on its claims? */
export const checkItemsCheck: Check = {
  name: "check items",
  run: (pack) => {
    const items = pack.checkItems;
    const crooked = schemaIssues(file, v.array(checkItem), items);
    // Whoever counts in a crooked file only finds the crookedness again.
    if (crooked.length > 0) return { looked: items.length, findings: crooked };
    const findings = [
      ...numberFindings(items),
      ...items.flatMap((item) => answerFindings(item, pack)),
      ...pairFindings(items),
      ...balanceFindings(items, pack),
      ...textFindings(items, pack),
    ];
    return { looked: items.length, findings };
  },
};

function numberFindings(items: readonly CheckItem[]): Finding[] {
  const ids = items.map(({ id }) => id);
  return [
    ...(items.length < fewest.items
      ? [{ file, what: `has ${items.length} items`, cure: `write at least ${fewest.items}` }]
      : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ file, what: `"${id}" stands twice`, cure: "give each item its own id" })),
  ];
}

/** An answer may say no more than its claims: what nobody knows leaves no known trace, and so on. */
function answerFindings({ id, answer, claims }: CheckItem, { evidence }: PackFiles): Finding[] {
  const known = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const own = new Set(evidence.own.map((claim) => claim.id));
  const unknown = claims.filter((claim) => !known.has(claim) && !own.has(claim));
  if (unknown.length > 0) {
    return unknown.map((claim) => ({
      file,
      what: `"${id}" names an unknown claim "${claim}"`,
      cure: "name a claim of the evidence, or write it in our.json",
    }));
  }
  const open = (claim: string): boolean => known.get(claim)?.howFirm === "not-known";
  const fits = {
    "leaves-trace": claims.some((claim) => !open(claim)),
    "none-known": claims.every((claim) => own.has(claim)),
    "not-known": claims.every((claim) => open(claim) || own.has(claim)),
  };
  return fits[answer]
    ? []
    : [
        {
          file,
          what: `"${id}" is answered ${answer}, which ${claims.join(", ")} cannot carry`,
          cure: "change the answer, or name the claims that say it",
        },
      ];
}

function pairFindings(items: readonly CheckItem[]): Finding[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((item) => {
    const other = byId.get(item.pair);
    const apart = other ? differences(item, other) : ["is not there"];
    return apart.map((difference) => ({
      file,
      what: `"${item.id}": its pair "${item.pair}" ${difference}`,
      cure: "match the two, each naming the other",
    }));
  });
}

/** The same claims make the two as hard as each other: the same knowledge about another act. */
function differences(one: CheckItem, other: CheckItem): string[] {
  const claims = (item: CheckItem): string => [...item.claims].sort().join(" ");
  return [
    ...(other.pair === one.id ? [] : ["names another pair"]),
    ...(other.form === one.form ? ["is of the same form"] : []),
    ...(other.scenario === one.scenario ? [] : ["belongs to another story"]),
    ...(other.answer === one.answer ? [] : ["has another answer"]),
    ...(claims(other) === claims(one) ? [] : ["stands on other claims"]),
  ];
}

/** Half of each form leaves a trace; the other half has both kinds of knowing of none. */
function balanceFindings(items: readonly CheckItem[], { scenarios }: PackFiles): Finding[] {
  const stories = new Set(scenarios.map(({ id }) => id));
  return [...new Set(items.map(({ scenario }) => scenario))].flatMap((scenario) => {
    if (!stories.has(scenario)) {
      return [{ file, what: `there is no story "${scenario}"`, cure: "name a story's id" }];
    }
    return (["A", "B"] as const).flatMap((form) => {
      const answers = items
        .filter((item) => item.scenario === scenario && item.form === form)
        .map(({ answer }) => answer);
      const count = (wanted: string): number => answers.filter((each) => each === wanted).length;
      const faults = [
        ...(answers.length < fewest.ofAForm ? [`has ${answers.length} items`] : []),
        ...(count("leaves-trace") * 2 === answers.length
          ? []
          : [`has ${count("leaves-trace")} of ${answers.length} that leave a trace`]),
        ...["none-known", "not-known"]
          .filter((answer) => count(answer) === 0)
          .map((answer) => `has none answered ${answer}`),
      ];
      return faults.map((fault) => ({
        file,
        what: `${scenario}, form ${form}: ${fault}`,
        cure: `at least ${fewest.ofAForm}, half leaves-trace, the rest of both other answers`,
      }));
    });
  });
}

/** Short enough to be read at once, and every claim's hedge in the explanation. */
function textFindings(items: readonly CheckItem[], { evidence, texts }: PackFiles): Finding[] {
  const hedged = new Set(
    evidence.claims.filter(({ hedge }) => hedge !== "none").map(({ id }) => id),
  );
  return Object.entries(texts).flatMap(([language, namespaces]) => {
    const own = namespaces["check"] ?? {};
    const hedgeOf = (claim: string): string => namespaces["claims"]?.[`${claim}.hedge`] ?? "";
    const inFile = textFile(language, "check");
    return items.flatMap(({ id, claims }) => [
      ...[id, `${id}.why`]
        .filter((key) => sentences(own[key] ?? "").length > mostSentences)
        .map((key) => ({
          file: inFile,
          what: `"${key}" has more than ${mostSentences} sentences`,
          cure: "shorten it",
        })),
      ...claims
        .filter((claim) => hedged.has(claim) && !(own[`${id}.why`] ?? "").includes(hedgeOf(claim)))
        .map((claim) => ({
          file: inFile,
          what: `"${id}.why" has lost the hedge of ${claim}`,
          cure: `keep "${hedgeOf(claim)}" in it`,
        })),
    ]);
  });
}
