import type { CheckedModel } from "#engine/index.ts";
import type { ClaimUses } from "./claim-uses.ts";
import type { ContentSource, EvidenceContent } from "./content-source.ts";
import { modelDraft } from "./model-draft.ts";
import type { ScenarioContent } from "./schema/scenario.schema.ts";

/** What screens read of a pack; the story read last is remembered, other parts are fetched once. */
export interface ContentLibrary {
  readonly scenarioIds: readonly string[];
  readonly scenario: (id: string) => Promise<ScenarioContent>;
  readonly evidence: () => Promise<EvidenceContent>;
  /** The checked model with these scenarios. */
  readonly model: (scenarioIds: readonly string[]) => Promise<CheckedModel>;
  /** Where the app stands on a claim. Reads every scenario, so only who asks for it waits for it. */
  readonly claimUses: () => Promise<ClaimUses>;
}

/**
 * Reads a pack from a source; what that cannot give, or gives with faults, comes from the fallback: a
 * damaged row stops no story.
 * @throws Error (from `model`) with every fault where neither passes the engine's check.
 */
export function createContentLibrary(
  source: ContentSource,
  scenarioIds: readonly string[],
  fallback: ContentSource = source,
): ContentLibrary {
  const once = onceEach();
  return {
    scenarioIds,
    scenario: (id) => {
      for (const other of scenarioIds) if (other !== id) once.forget(`scenario ${other}`);
      return once(`scenario ${id}`, () => source.scenario(id).catch(() => fallback.scenario(id)));
    },
    evidence: () => once("evidence", () => source.evidence().catch(() => fallback.evidence())),
    // Whoever shows a model holds on to it; held here too, those of all stories would pile up.
    model: (ids) => checkedModel(source, ids).catch(() => checkedModel(fallback, ids)),
    claimUses: () =>
      once("uses", async () => {
        const { readClaimUses } = await import("./claim-uses.ts");
        return readClaimUses(source, scenarioIds).catch(() => readClaimUses(fallback, scenarioIds));
      }),
  };
}

async function checkedModel(
  source: ContentSource,
  scenarioIds: readonly string[],
): Promise<CheckedModel> {
  const [core, evidence, scenarios] = await Promise.all([
    source.core(),
    source.evidence(),
    Promise.all(scenarioIds.map((id) => source.scenario(id))),
  ]);
  // The check comes with the first model: nobody needs it before the first consequence.
  const { createModel, faultText } = await import("#engine/index.ts");
  const result = createModel(modelDraft(core, evidence, scenarios));
  if (!result.ok) throw new Error(result.faults.map(faultText).join("\n"));
  return result.model;
}

/** Remembers each promise by name; one that failed is asked for again. */
function onceEach() {
  const asked = new Map<string, Promise<unknown>>();
  const once = <Value>(name: string, ask: () => Promise<Value>): Promise<Value> => {
    const known = asked.get(name);
    if (known) return known as Promise<Value>;
    const promise = ask();
    asked.set(name, promise);
    promise.catch(() => asked.delete(name));
    return promise;
  };
  return Object.assign(once, { forget: (name: string) => void asked.delete(name) });
}
