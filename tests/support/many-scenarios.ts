import { marksOf } from "../../src/content/checks/languages-in-step.ts";
import type { PackFiles, Texts } from "../../src/content/checks/check.ts";
import type { CheckItem } from "../../src/content/schema/check-item.schema.ts";
import type { ScenarioContent } from "../../src/content/schema/scenario.schema.ts";

/** A story's copy under another id: what is unique in a pack is renamed, its scenes are its own anyway. */
export function copyOfScenario(scenario: ScenarioContent, copy: string): ScenarioContent {
  const renamed = (id: string): string => `${id}.${copy}`;
  return {
    ...scenario,
    id: copyName(scenario.id, copy),
    scenes: scenario.scenes.map((scene) => ({
      ...scene,
      traces: scene.traces.map((trace) => ({ ...trace, id: renamed(trace.id) })),
      always: scene.always.map(renamed),
      choices: scene.choices.map((choice) => ({ ...choice, traces: choice.traces.map(renamed) })),
    })),
  };
}

const copyName = (id: string, copy: string): string => `${id}-${copy}`;

/** The pack with so many stories instead of its own: copies in turn, with texts and items of their own. */
export function withManyScenarios(pack: PackFiles, count: number): PackFiles {
  const copies = Array.from({ length: count }, (_, at) => {
    const of = pack.scenarios[at % pack.scenarios.length];
    if (!of) throw new RangeError("The pack has no story to copy.");
    return { of, copy: `copy${at + 1}` };
  });
  const texts = Object.fromEntries(
    Object.entries(pack.texts).map(([language, own]) => [language, textsFor(own, pack, copies)]),
  );
  return {
    ...pack,
    scenarios: copies.map(({ of, copy }) => copyOfScenario(of, copy)),
    checkItems: copies.flatMap(({ of, copy }) =>
      itemsOf(pack, of).map((item) => copyOfItem(item, copy)),
    ),
    texts,
    confirmed: marksOf(texts),
  };
}

type Copies = readonly { readonly of: ScenarioContent; readonly copy: string }[];

const itemsOf = ({ checkItems }: PackFiles, { id }: ScenarioContent): CheckItem[] =>
  checkItems.filter(({ scenario }) => scenario === id);

function copyOfItem(item: CheckItem, copy: string): CheckItem {
  return {
    ...item,
    id: `${item.id}.${copy}`,
    pair: `${item.pair}.${copy}`,
    scenario: copyName(item.scenario, copy),
  };
}

function textsFor(own: Texts, pack: PackFiles, copies: Copies): Texts {
  const file = (namespace: string) => own[namespace] ?? {};
  const ofStory = /^scenario\./;
  const model = Object.entries(file("model")).filter(([key]) => !ofStory.test(key));
  const check: [string, string][] = [];
  const stories: [string, Readonly<Record<string, string>>][] = [];
  for (const { of, copy } of copies) {
    const id = copyName(of.id, copy);
    for (const part of ["title", "summary"]) {
      model.push([
        `scenario.${id}.${part}`,
        `${file("model")[`scenario.${of.id}.${part}`] ?? ""} ${copy}`,
      ]);
    }
    for (const item of itemsOf(pack, of)) {
      for (const part of ["", ".why"]) {
        check.push([`${item.id}.${copy}${part}`, file("check")[item.id + part] ?? ""]);
      }
    }
    stories.push([`scenarios/${id}`, storyTexts(file(`scenarios/${of.id}`), copy)]);
  }
  const shared = Object.entries(own).filter(([namespace]) => !namespace.startsWith("scenarios/"));
  return {
    ...Object.fromEntries(shared),
    model: Object.fromEntries(model),
    check: Object.fromEntries(check),
    ...Object.fromEntries(stories),
  };
}

const storyTexts = (own: Readonly<Record<string, string>>, copy: string) =>
  Object.fromEntries(
    Object.entries(own).map(([key, text]) => [
      key.startsWith("trace.") ? `${key}.${copy}` : key,
      key === "title" ? `${text} ${copy}` : text,
    ]),
  );
