import type { StoryState } from "#state/index.ts";
import type { Scenario } from "./content-types.ts";

/** The story of this path; null elsewhere, and while another is open because this one has not come yet. */
export const contentHere = (path: string, { open }: StoryState): Scenario | null =>
  open && path === `/scenario/${open.content.id}` ? open.content : null;
