import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import type { PackFiles } from "../src/content/checks/check.ts";
import type { ScenarioContent, Unit } from "../src/content/schema/scenario.schema.ts";
import { readPackFiles } from "./content/read-pack-files.ts";

export const coveragePath = "docs/coverage.md";

const report =
  "Digital Surveillance in North Korea: Moving Toward a Panopticon State, executive summary, " +
  "38 North / Stimson Center 2024";

/** Topics of the fact base on which the report says nothing: South Korea, to compare with. */
const notOfTheReport = /^rok\./;

/** One statement of the report, and all in the pack that names its claim. */
export interface Coverage {
  readonly id: string;
  readonly scenes: readonly string[];
  readonly items: readonly string[];
  readonly startsFrom: readonly string[];
  readonly traces: readonly string[];
}

export function coverageOf(pack: PackFiles): Coverage[] {
  const scenes = namedIn(pack.scenarios.flatMap(placesOf));
  const items = namedIn(pack.checkItems.map(({ id, claims }) => ({ place: id, claims })));
  const startsFrom = namedIn(startingPoints(pack));
  const traces = namedIn(tracesOf(pack));
  return pack.evidence.claims
    .filter(({ origin }) => origin === "seed")
    .map(({ id }) => ({
      id,
      scenes: scenes.get(id) ?? [],
      items: items.get(id) ?? [],
      startsFrom: startsFrom.get(id) ?? [],
      traces: traces.get(id) ?? [],
    }));
}

/** In no scene and no item: only who opens the evidence reads it. */
export const inLibraryOnly = ({ scenes, items }: Coverage): boolean =>
  scenes.length === 0 && items.length === 0;

/** Ids of the fact base, on topics of the report, that no claim carries. */
export function missingClaims({ evidence, factIds }: PackFiles): string[] {
  const claims = new Set(evidence.claims.map(({ id }) => id));
  return factIds.filter((id) => !claims.has(id) && !notOfTheReport.test(id));
}

interface Place {
  readonly place: string;
  readonly claims: readonly string[];
}

/** Claim → where it is named, each place once. */
function namedIn(places: readonly Place[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { place, claims } of places) {
    for (const claim of claims) {
      const known = named.get(claim) ?? [];
      if (!known.includes(place)) named.set(claim, [...known, place]);
    }
  }
  return named;
}

/** A story's sentences by scene; those around the scenes under `debrief` and `around`. */
function placesOf(scenario: ScenarioContent): Place[] {
  const { debrief } = scenario;
  const at = (part: string, units: readonly (Unit | undefined)[]): Place => ({
    place: `${scenario.id}/${part}`,
    claims: units.flatMap((unit) => unit?.claims ?? []),
  });
  return [
    ...scenario.scenes.map((scene) =>
      at(scene.id, [
        ...scene.units,
        ...(scene.happens ?? []),
        ...(scene.spot ?? []).map(({ answer }) => answer),
        ...scene.choices.flatMap(({ cost, notKnown }) => [cost, notKnown]),
      ]),
    ),
    at("debrief", [
      debrief.principle,
      ...debrief.mistaken.map(({ truth }) => truth),
      ...debrief.notKnown,
      ...debrief.hand.units,
    ]),
    at("around", [scenario.notice, ...scenario.discussion, ...scenario.trainer]),
  ];
}

function startingPoints({ core, evidence }: PackFiles): Place[] {
  return [
    ...evidence.own.map(({ id, from }) => ({ place: id, claims: from })),
    ...core.rules.map(({ id, claims }) => ({ place: `rule ${id}`, claims })),
    ...core.answers.map(({ assumption, claims }) => ({ place: `answer ${assumption}`, claims })),
    ...core.presets.map(({ id, claims }) => ({ place: `preset ${id}`, claims })),
    ...core.channels.map(({ id, claims }) => ({ place: `channel ${id}`, claims })),
  ];
}

function tracesOf({ core, scenarios }: PackFiles): Place[] {
  const scenes = scenarios.flatMap((scenario) => scenario.scenes);
  return [...core.standing, ...scenes.flatMap(({ traces }) => traces)].map(
    ({ id, claims, named }) => ({ place: id, claims: [...claims, ...named.claims] }),
  );
}

/** The text of docs/coverage.md for the pack as it is. */
export async function coverageText(root: string, pack: PackFiles): Promise<string> {
  const rows = coverageOf(pack);
  const alone = rows.filter(inLibraryOnly);
  const claims = pack.texts["en"]?.["claims"] ?? {};
  const list = (places: readonly string[]): string =>
    places.map((one) => `\`${one}\``).join(", ") || "—";
  const text = `# What became of each statement of the report

Written by \`npm run coverage:content\`; a test fails where it is not what the content says now.

The report: ${report}.

It has ${rows.length} statements here, each a claim of its own. ${rows.length - alone.length} stand in a scene or an item to tell
apart; ${alone.length} are in the evidence library only.

A scene is written \`story/scene\`; \`story/debrief\` is its last page, \`story/around\` the notice, the
questions for a room and the notes for who leads. _Starts from it_: the rules, answers, presets, channels
and inferences of our own (\`our.…\`) that name the claim themselves. _Traces_: how many name it.

| claim | scenes | items | starts from it | traces |
| --- | --- | --- | --- | --- |
${rows
  .map((row) => {
    const scenes = inLibraryOnly(row) ? "evidence library only" : list(row.scenes);
    return `| \`${row.id}\` | ${scenes} | ${list(row.items)} | ${list(row.startsFrom)} | ${row.traces.length} |`;
  })
  .join("\n")}

## Evidence library only: ${alone.length}

No scene and no item says these. They can be read under the evidence, with source and hedge.

${alone.map(({ id }) => `- \`${id}\`: ${claims[id] ?? ""}`).join("\n")}
`;
  const options = await resolveConfig(join(root, coveragePath));
  return format(text, { ...options, parser: "markdown" });
}

const itself = fileURLToPath(import.meta.url);
if (process.argv[1] === itself) {
  const root = dirname(dirname(itself));
  const pack = readPackFiles(root);
  const missing = missingClaims(pack);
  for (const id of missing) {
    console.error(`"${id}" is in facts-ids.json, but no claim carries it. Add the claim.`);
  }
  if (missing.length > 0) process.exitCode = 1;
  const rows = coverageOf(pack);
  writeFileSync(join(root, coveragePath), await coverageText(root, pack));
  console.log(
    `${coveragePath}: ${rows.length} statements, ${rows.filter(inLibraryOnly).length} in the evidence library only`,
  );
}
