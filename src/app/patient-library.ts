import type { ContentLibrary } from "#content/index.ts";
import { patiently } from "#pieces/index.ts";

/** A library that waits for what a lost link keeps back. */
export function patientLibrary(library: ContentLibrary): ContentLibrary {
  return {
    scenarioIds: library.scenarioIds,
    scenario: (id) => patiently(() => library.scenario(id)),
    evidence: () => patiently(() => library.evidence()),
    model: (ids) => patiently(() => library.model(ids)),
    claimUses: () => patiently(() => library.claimUses()),
  };
}
