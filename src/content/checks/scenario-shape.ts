import type { ScenarioContent, Unit } from "../schema/scenario.schema.ts";
import { scenarioFile, type Check, type Finding } from "./check.ts";

const fewestScenes = 6;
const questionsForARoom = 3;
const fewestNotes = 2;

/** Has a scenario what every scenario has: one find, two guesses, one turn of events, a scene of nothing, words for a room? */
export const scenarioShapeCheck: Check = {
  name: "scenario shape",
  run: ({ scenarios }) => {
    const findings = scenarios.flatMap(shapeFindings);
    return { looked: scenarios.flatMap(({ scenes }) => scenes).length, findings };
  },
};

function shapeFindings(scenario: ScenarioContent): Finding[] {
  const { scenes, debrief } = scenario;
  const file = scenarioFile(scenario.id);
  const first = scenes.find(({ id }) => id === scenario.first);
  const count = (name: string, has: number, wanted: number): Finding[] =>
    has === wanted
      ? []
      : [{ file, what: `has ${has} ${name}, not ${wanted}`, cure: `give ${wanted} scenes one` }];
  const check = (fine: boolean, what: string, cure: string): Finding[] =>
    fine ? [] : [{ file, what, cure }];
  return [
    ...count("spot", scenes.filter(({ spot }) => spot).length, 1),
    ...count("predict", scenes.filter(({ predict }) => predict).length, 2),
    ...count("happens (twist)", scenes.filter(({ happens }) => happens).length, 1),
    ...scenes
      .filter((scene) => [scene.spot, scene.predict, scene.happens].filter(Boolean).length > 1)
      .map(({ id }) => ({
        file,
        what: `the scene "${id}" has two of spot, predict, happens`,
        cure: "never two in one scene: move one",
      })),
    ...check(
      !first?.spot && !first?.predict && !first?.happens,
      "the first scene does not go straight to its choice",
      "take spot, predict and happens out of it",
    ),
    ...check(
      scenes.some(({ traces }) => traces.length === 0),
      "has no scene in which nothing is known of",
      "add one whose choices leave no trace",
    ),
    ...check(
      debrief.mistaken.length > 0,
      "no conclusion would be mistaken",
      "name one in debrief.mistaken",
    ),
    ...check(
      scenario.discussion.length === questionsForARoom && all(scenario.discussion, "prompt"),
      `has ${scenario.discussion.length} questions for a room`,
      `write ${questionsForARoom} in discussion, of the kind prompt`,
    ),
    ...check(
      scenario.trainer.length >= fewestNotes && all(scenario.trainer, "note"),
      `has ${scenario.trainer.length} notes for a trainer`,
      `write at least ${fewestNotes} in trainer, of the kind note`,
    ),
    ...check(
      ["claim", "ours"].includes(debrief.principle.kind),
      "the principle stands on nothing",
      "make it a claim or ours unit that names its claim",
    ),
    ...check(
      shortest(scenario, scenario.first) >= fewestScenes,
      `a path passes fewer than ${fewestScenes} scenes`,
      "lengthen the shortest path",
    ),
  ];
}

const all = (units: readonly Unit[], kind: Unit["kind"]): boolean =>
  units.every((unit) => unit.kind === kind);

/** Scenes on the shortest way from here; remembered per scene. */
function shortest(
  scenario: ScenarioContent,
  id: string,
  known = new Map<string, number>(),
): number {
  const scene = scenario.scenes.find((each) => each.id === id);
  if (!scene) return 0;
  const found =
    known.get(id) ??
    1 +
      Math.min(
        ...scene.choices.map(({ next }) => (next === null ? 0 : shortest(scenario, next, known))),
      );
  known.set(id, found);
  return found;
}
