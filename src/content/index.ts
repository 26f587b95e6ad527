/** The content layer's door. */
export type { ContentSource, EvidenceContent } from "./content-source.ts";
export { createContentLibrary, type ContentLibrary } from "./content-library.ts";
export { fileSource, scenarioIds } from "./file-source.ts";
export { packRows, rowSource } from "./pack-rows.ts";
export type { CoreContent } from "./schema/core.schema.ts";
export type { ClaimContent, OwnClaim, SourceContent } from "./schema/evidence.schema.ts";
export type {
  ChoiceContent,
  ScenarioContent,
  SceneContent,
  SpotThing,
  Unit,
} from "./schema/scenario.schema.ts";
