import type { Unit } from "../schema/scenario.schema.ts";
import { scenarioFile, type Check, type Finding } from "./check.ts";
import { unitsOf } from "./pack-units.ts";

const evidenceFile = "src/content/evidence/";

/** Does every sentence about the world stand on a claim, and every claim on the fact base and a source? */
export const claimsBoundCheck: Check = {
  name: "claims bound",
  run: ({ evidence, scenarios, factIds }) => {
    const facts = new Set(factIds);
    const claims = new Set(evidence.claims.map(({ id }) => id));
    const own = new Set(evidence.own.map(({ id }) => id));
    const sources = new Set(evidence.sources.map(({ key }) => key));
    const findings: Finding[] = [];
    const say = (file: string, what: string, cure: string) => findings.push({ file, what, cure });
    for (const { id, sources: named, origin, hedge } of evidence.claims) {
      if (!facts.has(id))
        say(evidenceFile, `"${id}" is not in the fact base`, "use an id of facts-ids.json");
      for (const key of named.filter((each) => !sources.has(each))) {
        say(evidenceFile, `"${id}" names an unknown source "${key}"`, "add it to sources.json");
      }
      if (origin !== "none" && named.length === 0)
        say(evidenceFile, `"${id}" has no source`, "name one");
      if (origin === "seed" && hedge === "none" && hasSeedHedge(id)) {
        say(evidenceFile, `"${id}" lost the seed's hedge`, "give its hedge kind back");
      }
    }
    for (const { id, from } of evidence.own) {
      if (from.length === 0)
        say(`${evidenceFile}our.json`, `"${id}" starts from nothing`, "name claims");
      for (const each of from.filter((one) => !claims.has(one))) {
        say(
          `${evidenceFile}our.json`,
          `"${id}" starts from an unknown claim "${each}"`,
          "name a claim that is there",
        );
      }
    }
    const units = scenarios.flatMap((scenario) =>
      unitsOf(scenario).map((unit) => ({ file: scenarioFile(scenario.id), unit })),
    );
    for (const { file, unit } of units) {
      findings.push(...unitFindings(file, unit, claims, own));
    }
    return { looked: evidence.claims.length + evidence.own.length + units.length, findings };
  },
};

/** Hedges of the seed report that are binding word for word in meaning. */
const seedHedges = new Set([
  "id-card.blood",
  "id-card.survey-fingerprint",
  "id-card.storage-unclear",
  "ctx.capacity",
  "hum.one-in-20",
  "hum.additive",
  "power.rural-unlikely",
]);
const hasSeedHedge = (id: string): boolean => seedHedges.has(id);

function unitFindings(
  file: string,
  { id, kind, claims: named }: Unit,
  claims: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Finding[] {
  const wrong = (what: string, cure: string): Finding => ({ file, what: `"${id}" ${what}`, cure });
  if (kind === "claim") {
    const unknown = named.filter((each) => !claims.has(each));
    return [
      ...(named.length === 0
        ? [wrong("is about the world but names no claim", "name its claim")]
        : []),
      ...unknown.map((each) =>
        wrong(`names an unknown claim "${each}"`, "name a claim of src/content/evidence"),
      ),
    ];
  }
  if (kind === "ours") {
    const unknown = named.filter((each) => !own.has(each));
    return [
      ...(named.length === 0
        ? [wrong("is our inference but names no our.* claim", "name it")]
        : []),
      ...unknown.map((each) => wrong(`names an unknown own claim "${each}"`, "add it to our.json")),
    ];
  }
  return named.length > 0
    ? [
        wrong(
          `is of the kind ${kind} but names claims`,
          "make it a claim or ours unit, or take them out",
        ),
      ]
    : [];
}
