import {
  documentedWorld,
  fourQuestions,
  keyKindOf,
  type CheckedModel,
  type Scenario,
  type Scene,
  type Trace,
} from "#engine/index.ts";
import type { ScenarioContent } from "../schema/scenario.schema.ts";
import { scenarioFile, type Check } from "./check.ts";
import { noModel, packModel } from "./pack-model.ts";
import { scenarioOf } from "./path-leaving.ts";

const howMany = 4;

/** Do four scenes of each story, played alone in their order, still show what the story shows? */
export const coreScenesCheck: Check = {
  name: "core scenes",
  run: (pack) => {
    const looked = pack.scenarios.flatMap(({ scenes }) => scenes).length;
    const model = packModel(pack);
    if (!model) return { looked, findings: noModel };
    return {
      looked,
      findings: pack.scenarios.flatMap((scenario) =>
        faultsOf(model, scenario).map(([what, cure]) => ({
          file: scenarioFile(scenario.id),
          what,
          cure,
        })),
      ),
    };
  },
};

function faultsOf(model: CheckedModel, content: ScenarioContent): [string, string][] {
  const chosen = new Set(content.scenes.filter(({ core }) => core).map(({ id }) => id));
  if (chosen.size !== howMany) {
    return [[`has ${chosen.size} core scenes, not ${howMany}`, `mark ${howMany} with core`]];
  }
  const scenario = scenarioOf(model, content.id);
  const scenes = scenario.scenes.filter(({ id }) => chosen.has(id));
  const hours = new Map(content.scenes.map(({ id, day, hour }) => [id, day * 24 + hour]));
  const traces = scenes.flatMap((scene) => [...scene.traces]);
  const kindOf = ({ system }: Trace): string | undefined => model.systems.get(system)?.kind;
  const have = (fine: boolean, what: string): [string, string][] =>
    fine ? [] : [[`the core scenes have no ${what}`, "mark another scene with core"]];
  return [
    ...scenes.slice(1).flatMap((scene, at): [string, string][] => {
      const before = scenes[at];
      const later = before && (hours.get(scene.id) ?? 0) >= (hours.get(before.id) ?? 0);
      return later && leadsTo(scenario, before, scene)
        ? []
        : [
            [
              `the core scene "${scene.id}" does not come after the one before it`,
              "let the core scenes follow each other on one path, in the order of the file",
            ],
          ];
    }),
    ...have(
      traces.some((trace) => kindOf(trace) === "machine"),
      "trace of a machine",
    ),
    ...have(
      traces.some((trace) => kindOf(trace) === "human"),
      "trace of a person",
    ),
    ...have(
      traces.some((trace) => isOpen(model, trace)),
      "answer that is not known",
    ),
    ...have(hasThread(model, traces), "thread to another of their traces or a standing record"),
  ];
}

/** Does any way lead from one scene to the other? */
function leadsTo(scenario: Scenario, from: Scene, to: Scene): boolean {
  const reached = new Set([from.id]);
  // A set takes in while it is walked.
  for (const id of reached) {
    const scene = scenario.scenes.find((each) => each.id === id);
    for (const { next } of scene?.choices ?? []) if (next !== null) reached.add(next);
  }
  return reached.has(to.id);
}

const isOpen = (model: CheckedModel, trace: Trace): boolean =>
  Object.values(fourQuestions(model, documentedWorld, trace)).some(
    ({ value }) => value === "not-known",
  );

/** The same person or thing in two records; being known by sight ties only what one holder has. */
function hasThread(model: CheckedModel, traces: readonly Trace[]): boolean {
  const valuesOf = (trace: Trace): string[] =>
    trace.parties.flat().flatMap(({ value }) => {
      const kind = model.keyKinds.get(keyKindOf(value));
      if (!kind || kind.class === "circle") return [];
      return [kind.withinOneHolder ? `${value} ${trace.holder}` : value];
    });
  const standing = new Set(model.standing.flatMap(valuesOf));
  const seen = new Set<string>();
  return traces.some((trace) => {
    const values = new Set(valuesOf(trace));
    const tied = [...values].some((value) => standing.has(value) || seen.has(value));
    for (const value of values) seen.add(value);
    return tied;
  });
}
