import { allPaths, type ScenarioId } from "#engine/index.ts";
import { scenarioFile, type Check } from "./check.ts";
import { noModel, packModel } from "./pack-model.ts";

/** Is every trace left on some path? Its notes say what every path leaves and what only some leave. */
export const pathsCheck: Check = {
  name: "paths",
  run: (pack) => {
    const looked = pack.scenarios
      .flatMap(({ scenes }) => scenes)
      .flatMap(({ traces }) => traces).length;
    const model = packModel(pack);
    if (!model) return { looked, findings: noModel };
    const all = pack.scenarios.map(({ id }) => ({ id, ...allPaths(model, id as ScenarioId) }));
    return {
      looked,
      findings: all.flatMap(({ id, never }) =>
        never.map((trace) => ({
          file: scenarioFile(id),
          what: `no path leaves the trace "${trace}"`,
          cure: "name it in `always` or in a choice, or take it out",
        })),
      ),
      notes: all.map(
        ({ id, paths, unavoidable, sometimes, never, least, most }) =>
          `${id}: ${paths} paths, ${least} to ${most} traces on one; ` +
          `left by every path ${unavoidable.length} (${unavoidable.join(", ")}), ` +
          `by some ${sometimes.length}, by none ${never.length}`,
      ),
    };
  },
};
