import type { ChoiceContent, ScenarioContent, SceneContent } from "../schema/scenario.schema.ts";
import { textFile, type Check, type Finding, type Texts } from "./check.ts";
import { sentences, syllables, words } from "./count-text.ts";

/** How much a reader meets on the main road, with everything that opens on a tap left closed. */
const limits = {
  ko: { road: 2400, reveal: 120, of: syllables },
  en: { road: 900, reveal: 60, of: words },
};
const sentencesOfAScene = 3;

/** Are scenes, reveals and the longest way through short enough for a slow reader? */
export const lengthsCheck: Check = {
  name: "lengths",
  run: ({ scenarios, texts }) => {
    let looked = 0;
    const findings: Finding[] = [];
    for (const scenario of scenarios) {
      for (const [language, limit] of Object.entries(limits)) {
        const measure = measureIn(texts[language] ?? {}, scenario, limit.of);
        const file = textFile(language, `scenarios/${scenario.id}`);
        const over = (what: string, has: number, most: number) => {
          looked += 1;
          if (has > most)
            findings.push({ file, what: `${what}: ${has}, more than ${most}`, cure: "shorten it" });
        };
        over("the longest main road", measure.road(), limit.road);
        for (const scene of scenario.scenes) {
          over(`scene ${scene.id}, sentences`, measure.sentences(scene), sentencesOfAScene);
          for (const choice of scene.choices) {
            over(`reveal of ${choice.id}`, measure.reveal(scene, choice), limit.reveal);
          }
        }
      }
    }
    return { looked, findings };
  },
};

function measureIn(texts: Texts, scenario: ScenarioContent, of: (text: string) => number) {
  const own = texts[`scenarios/${scenario.id}`] ?? {};
  const model = texts["model"] ?? {};
  const text = (key: string): string => own[key] ?? "";
  const total = (list: readonly string[]): number => list.reduce((sum, each) => sum + of(each), 0);

  const reveal = (scene: SceneContent, choice: ChoiceContent): number => {
    const left = new Set([...scene.always, ...choice.traces]);
    const slips = scene.traces
      .filter(({ id }) => left.has(id))
      .flatMap(({ id, holder }) => [text(`trace.${id}`), model[`holder.${holder}`] ?? ""]);
    return total([...slips, text(choice.notKnown.id), text(choice.cost.id)]);
  };
  const shown = (scene: SceneContent): string[] => [
    text(`scene.${scene.id}`),
    ...[...scene.units, ...(scene.happens ?? [])].map(({ id }) => text(id)),
    ...(scene.spot ?? []).map(({ id }) => text(`spot.${id}`)),
    ...(scene.predict ?? []).map((id) => model[`holder.${id}`] ?? ""),
    ...scene.choices.map(({ id }) => text(`choice.${id}`)),
  ];
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  // Remembered per scene: the paths of a graph are many, its scenes are few.
  const roads = new Map<string, number>();
  const from = (id: string): number => {
    const scene = scenes.get(id);
    if (!scene) return 0;
    const known = roads.get(id) ?? longestFrom(scene);
    roads.set(id, known);
    return known;
  };
  const longestFrom = (scene: SceneContent): number => {
    const rest = scene.choices.map(
      (choice) => reveal(scene, choice) + (choice.next === null ? 0 : from(choice.next)),
    );
    return total(shown(scene)) + Math.max(...rest);
  };
  return {
    reveal,
    road: () => of(text(scenario.notice.id)) + from(scenario.first),
    sentences: (scene: SceneContent) =>
      scene.units.filter(({ kind }) => kind !== "prompt").flatMap(({ id }) => sentences(text(id)))
        .length,
  };
}
