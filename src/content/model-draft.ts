import type { ClaimFacet, ModelDraft, Plain } from "#engine/index.ts";
import type { EvidenceContent } from "./content-source.ts";
import type { CoreContent } from "./schema/core.schema.ts";
import type { ClaimContent } from "./schema/evidence.schema.ts";
import type { ScenarioContent } from "./schema/scenario.schema.ts";

/** Hedges under which a claim may stand beside a question but not answer it. */
const tooWeakToAnswer = new Set(["one-report", "one-contact", "allegation", "belief", "plan"]);

/** Graded H, neither disputed nor not known, and without a hedge of the one-report kind. */
export function mayAnswer(claim: ClaimContent): boolean {
  return (
    claim.grade === "H" &&
    claim.howFirm !== "disputed" &&
    claim.howFirm !== "not-known" &&
    !tooWeakToAnswer.has(claim.hedge)
  );
}

/** Puts a pack together into the draft that the engine checks. */
export function modelDraft(
  core: CoreContent,
  evidence: EvidenceContent,
  scenarios: readonly ScenarioContent[],
): ModelDraft {
  const claims: Plain<ClaimFacet>[] = [
    ...evidence.claims.map((claim) => ({
      id: claim.id,
      howFirm: claim.howFirm,
      mayAnswer: mayAnswer(claim),
    })),
    // Our own inference answers only what follows from the story, and the story answers that itself.
    ...evidence.own.map(({ id }) => ({ id, howFirm: "our-inference" as const, mayAnswer: false })),
  ];
  return { ...core, claims, scenarios };
}
