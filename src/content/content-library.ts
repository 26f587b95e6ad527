import type { CheckedModel } from "#engine/index.ts";
import type { ContentSource, EvidenceContent } from "./content-source.ts";
import { modelDraft } from "./model-draft.ts";
import type { ScenarioContent } from "./schema/scenario.schema.ts";

/** What screens read of a pack; each part is fetched once. */
export interface ContentLibrary {
  readonly scenarioIds: readonly string[];
  readonly scenario: (id: string) => Promise<ScenarioContent>;
  readonly evidence: () => Promise<EvidenceContent>;
  /** The checked model with these scenarios. */
  readonly model: (scenarioIds: readonly string[]) => Promise<CheckedModel>;
}

/** @throws Error (from `model`) with every fault where the content does not pass the engine's check. */
export function createContentLibrary(
  source: ContentSource,
  scenarioIds: readonly string[],
): ContentLibrary {
  const once = onceEach();
  const scenario = (id: string) => once(`scenario ${id}`, () => source.scenario(id));
  const evidence = () => once("evidence", () => source.evidence());
  const model = (ids: readonly string[]) =>
    once(`model ${[...ids].sort().join(" ")}`, async () => {
      const [core, known, scenarios] = await Promise.all([
        once("core", () => source.core()),
        evidence(),
        Promise.all(ids.map(scenario)),
      ]);
      // The check comes with the first model: nobody needs it before the first consequence.
      const { createModel, faultText } = await import("#engine/index.ts");
      const result = createModel(modelDraft(core, known, scenarios));
      if (!result.ok) throw new Error(result.faults.map(faultText).join("\n"));
      return result.model;
    });
  return { scenarioIds, scenario, evidence, model };
}

/** Remembers each promise by name; one that failed is asked for again. */
function onceEach() {
  const asked = new Map<string, Promise<unknown>>();
  return <Value>(name: string, ask: () => Promise<Value>): Promise<Value> => {
    const known = asked.get(name);
    if (known) return known as Promise<Value>;
    const promise = ask();
    asked.set(name, promise);
    promise.catch(() => asked.delete(name));
    return promise;
  };
}
