import type { Scenario } from "./content-types.ts";
import { useAppTools } from "./app-tools.ts";
import { useLoaded } from "./use-loaded.ts";

/** The stories of a trail; null while they are being read. */
export function useStories(ids: readonly string[]): readonly Scenario[] | null {
  const { library } = useAppTools();
  return useLoaded(library, `stories ${ids.join(" ")}`, () =>
    Promise.all(ids.map((id) => library.scenario(id))),
  );
}
