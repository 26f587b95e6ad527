import type { GlossaryTerm } from "./schema/glossary.schema.ts";

/** The terms, in a chunk of their own: only the glossary asks for them. */
export async function loadGlossary(): Promise<readonly GlossaryTerm[]> {
  return (await import("./glossary.json")).default;
}
