import type { ClaimContent } from "../schema/evidence.schema.ts";
import type { CoreContent } from "../schema/core.schema.ts";
import type { ScenarioContent, Unit } from "../schema/scenario.schema.ts";
import { textFile, type Check, type Finding } from "./check.ts";
import { unitsOf } from "./pack-units.ts";
import places from "./places.json" with { type: "json" };

type Words = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Where a claim may be about for a scene of this city to be "here". */
const here: Readonly<Record<string, readonly string[]>> = places.here;
/** Words that say where a claim is about. */
const words: Words = places.words;
/** A claim older than this names its year. */
const oldBefore = 2020;

/**
 * Does a sentence that is about another place than its scene's say which, and an old one its year?
 * In the debrief "here" is what is here in every scene of the story.
 */
export const placesCheck: Check = {
  name: "places",
  run: ({ core, evidence, scenarios, texts }) => {
    const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
    let looked = 0;
    const findings: Finding[] = [];
    for (const scenario of scenarios) {
      const namespace = `scenarios/${scenario.id}`;
      for (const { unit, local } of placedUnits(core, scenario)) {
        for (const claim of unit.claims.flatMap((id) => claims.get(id) ?? [])) {
          for (const [language, namespaces] of Object.entries(texts)) {
            looked += 1;
            const text = namespaces[namespace]?.[unit.id] ?? "";
            const file = textFile(language, namespace);
            findings.push(
              ...placeFaults(claim, local, language, text)
                .concat(yearFaults(claim, text))
                .map(([what, cure]) => ({ file, what: `"${unit.id}" ${what}`, cure })),
            );
          }
        }
      }
    }
    return { looked, findings };
  },
};

/** Every unit about the world, with where a claim of it may be about to be here. */
function placedUnits(core: CoreContent, scenario: ScenarioContent) {
  const within = new Map(core.places.map((place) => [place.id, place.within]));
  const cityOf = (place: string): string => {
    const outer = within.get(place);
    return outer === undefined ? place : cityOf(outer);
  };
  const scenes = scenario.scenes.map((scene) => ({
    local: here[cityOf(scene.place)] ?? [],
    ids: new Set(unitsOf({ ...scenario, scenes: [scene] }).map(({ id }) => id)),
  }));
  const claimUnits = new Map(
    unitsOf(scenario)
      .filter(({ kind }) => kind === "claim")
      .map((unit): [string, Unit] => [unit.id, unit]),
  );
  // A unit of several scenes, or of none in particular, is here only where it is here in all.
  return [...claimUnits.values()].map((unit) => {
    const locals = scenes.filter(({ ids }) => ids.has(unit.id)).map(({ local }) => local);
    const [first = [], ...others] = locals;
    return {
      unit,
      local: first.filter((place) => others.every((local) => local.includes(place))),
    };
  });
}

function placeFaults(
  { id, where }: ClaimContent,
  local: readonly string[],
  language: string,
  text: string,
): [string, string][] {
  if (local.includes(where)) return [];
  const wanted = words[language]?.[where] ?? [];
  return wanted.length === 0 || wanted.some((word) => text.includes(word))
    ? []
    : [[`does not say that ${id} is about ${where}`, `name the place: ${wanted.join(", ")}`]];
}

function yearFaults({ id, asOf }: ClaimContent, text: string): [string, string][] {
  const years = asOf.includes("undated") ? [] : (asOf.match(/\b(?:19|20)\d\d\b/g) ?? []);
  const isOld = years.length > 0 && years.every((year) => Number(year) < oldBefore);
  return !isOld || years.some((year) => text.includes(year))
    ? []
    : [[`does not say that ${id} is of ${asOf}`, "name the year in the sentence"]];
}
