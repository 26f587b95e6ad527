import type { CheckedModel } from "#engine/index.ts";
import { useAppTools } from "./app-tools.ts";
import { loadedValues } from "./loaded-values.ts";
import type { Library } from "./content-types.ts";
import { useLoaded } from "./use-loaded.ts";

const nameOf = (scenarios: readonly string[]): string => `model ${[...scenarios].sort().join(" ")}`;

/** The checked model with these scenarios; null while it is being read, or not wanted yet. */
export function useModel(scenarios: readonly string[], wanted = true): CheckedModel | null {
  const { library } = useAppTools();
  return useLoaded(library, nameOf(scenarios), () => library.model(scenarios), wanted);
}

/** Reads a model ahead of its use. A failure is told when it is used. */
export function preloadModel(library: Library, scenarios: readonly string[]): void {
  void loadedValues
    .load(library, nameOf(scenarios), () => library.model(scenarios))
    .catch(() => undefined);
}
