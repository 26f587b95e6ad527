import type { Evidence } from "./content-types.ts";
import { useAppTools } from "./app-tools.ts";
import { useLoaded } from "./use-loaded.ts";

/** The claims with their facets and sources; null while they are being read. */
export function useEvidence(): Evidence | null {
  const { library } = useAppTools();
  return useLoaded(library, "evidence", () => library.evidence());
}
