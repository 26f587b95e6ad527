import type { CoreContent } from "./schema/core.schema.ts";
import type { ClaimContent, OwnClaim, SourceContent } from "./schema/evidence.schema.ts";
import type { ScenarioContent } from "./schema/scenario.schema.ts";

export interface EvidenceContent {
  readonly claims: readonly ClaimContent[];
  readonly own: readonly OwnClaim[];
  readonly sources: readonly SourceContent[];
}

/** Where a pack is read from: the app's files on the very first visit, the database's rows after it. */
export interface ContentSource {
  readonly core: () => Promise<CoreContent>;
  readonly scenario: (id: string) => Promise<ScenarioContent>;
  readonly evidence: () => Promise<EvidenceContent>;
}
