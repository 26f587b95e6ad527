import type { ScenarioContent, Unit } from "../schema/scenario.schema.ts";

/** Every unit of a scenario. */
export function unitsOf(scenario: ScenarioContent): Unit[] {
  const { debrief } = scenario;
  return [
    scenario.notice,
    ...scenario.discussion,
    ...scenario.trainer,
    ...scenario.scenes.flatMap((scene) => [
      ...scene.units,
      ...(scene.happens ?? []),
      ...(scene.spot ?? []).map(({ answer }) => answer),
      ...scene.choices.flatMap(({ cost, notKnown }) => [cost, notKnown]),
    ]),
    ...debrief.mistaken.map(({ truth }) => truth),
    debrief.principle,
    ...debrief.notKnown,
    ...debrief.hand.units,
  ];
}

/** Every text key a scenario's own file must have. */
export function scenarioKeys(scenario: ScenarioContent): Set<string> {
  return new Set([
    "title",
    ...unitsOf(scenario).map(({ id }) => id),
    ...scenario.scenes.flatMap((scene) => [
      `scene.${scene.id}`,
      `picture.${scene.picture}`,
      ...(scene.spot ?? []).map(({ id }) => `spot.${id}`),
      ...scene.choices.map(({ id }) => `choice.${id}`),
      ...scene.traces.map(({ id }) => `trace.${id}`),
    ]),
  ]);
}
