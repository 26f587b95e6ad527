import type { PackFiles } from "../../src/content/checks/check.ts";

/** Every id that is for ever once it is released, by what it names. */
export function contentIds({
  core,
  evidence,
  scenarios,
  checkItems,
  glossary,
}: PackFiles): Record<string, string[]> {
  const ids = (items: readonly { readonly id: string }[]): string[] =>
    items.map(({ id }) => id).sort();
  const scenes = scenarios.flatMap((scenario) =>
    scenario.scenes.map((scene) => ({ ...scene, id: `${scenario.id}/${scene.id}` })),
  );
  return {
    scenarios: ids(scenarios),
    scenes: ids(scenes),
    choices: scenes
      .flatMap(({ id, choices }) => choices.map((choice) => `${id}/${choice.id}`))
      .sort(),
    traces: ids([...core.standing, ...scenes.flatMap(({ traces }) => traces)]),
    claims: ids([...evidence.claims, ...evidence.own]),
    keyKinds: ids(core.keyKinds),
    rules: ids(core.rules),
    holders: ids(core.holders),
    systems: ids(core.systems),
    questions: ids(core.questions),
    categories: ids(core.categories),
    people: ids(core.people),
    places: ids(core.places),
    channels: ids(core.channels),
    presets: ids(core.presets),
    checkItems: ids(checkItems),
    glossary: ids(glossary),
  };
}
