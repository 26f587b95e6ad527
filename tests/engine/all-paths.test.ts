import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allPaths,
  createModel,
  footprint,
  tracesOfPath,
  trail,
  documentedWorld,
  type Decision,
  type ModelDraft,
  type ScenarioId,
  type Scene,
  type SceneId,
} from "#engine/index.ts";
import { household } from "../support/household-model.ts";
import { checked, generatedParts, plainTrace } from "../support/generated-model.ts";

const runs = { numRuns: 200, seed: 20261122 };

interface SceneShape {
  readonly always: readonly number[];
  readonly choices: readonly { readonly jump: number; readonly left: readonly number[] }[];
}

const some = fc.subarray([0, 1, 2, 3]);
const shape: fc.Arbitrary<SceneShape> = fc.record({
  always: fc.subarray([0, 1, 2]),
  choices: fc.array(fc.record({ jump: fc.integer({ min: 1, max: 3 }), left: some }), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** Scenes in a row; a choice leads one to three scenes on, the last of each scene to the next. */
function scenario(shapes: readonly SceneShape[]): ModelDraft["scenarios"][number] {
  const name = (index: number): string | null => (index < shapes.length ? `s${index}` : null);
  const scenes = shapes.map(({ always, choices }, at) => {
    const trace = (index: number) => `s${at}.t${index}`;
    const all = [...choices, { jump: 1, left: [] }];
    const left = new Set([...always, ...all.flatMap((choice) => choice.left)].map(trace));
    return {
      id: `s${at}`,
      traces: [...left].map((id) => plainTrace(id)),
      always: always.map(trace),
      choices: all.map((choice, index) => ({
        id: `s${at}.c${index}`,
        next: name(at + choice.jump),
        traces: choice.left.map(trace),
      })),
    };
  });
  return { id: "s", first: "s0", scenes };
}

/** Every way from a scene to the end, one after the other. */
function allWays(scenes: ReadonlyMap<SceneId, Scene>, from: SceneId | null): Decision[][] {
  const scene = from === null ? undefined : scenes.get(from);
  if (!scene) return [[]];
  return scene.choices.flatMap((choice) =>
    allWays(scenes, choice.next).map((way) => [{ scene: scene.id, choice: choice.id }, ...way]),
  );
}

describe("all paths", () => {
  it("says of the household's stories what every path leaves, and what some leave", () => {
    expect(allPaths(household.model, "renewal" as ScenarioId)).toEqual({
      paths: 3,
      unavoidable: ["counter.form"],
      sometimes: ["counter.queue", "shop.payment", "shop.cash"],
      never: [],
      least: 1,
      most: 3,
    });
    expect(allPaths(household.model, "road" as ScenarioId)).toEqual({
      paths: 4,
      unavoidable: ["bridge.camera", "evening.report"],
      sometimes: ["bridge.checkpoint"],
      never: [],
      least: 2,
      most: 3,
    });
  });

  it("agrees with walking every path", () => {
    const count = { cases: 0, paths: 0 };
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 5 }), (shapes) => {
        const model = checked({ ...generatedParts, scenarios: [scenario(shapes)] });
        const id = "s" as ScenarioId;
        const own = model.scenarios.get(id);
        if (!own) throw new Error("the scenario is there");
        const scenes = new Map(own.scenes.map((scene) => [scene.id, scene]));
        const ways = allWays(scenes, own.first).map(
          (decisions) =>
            new Set(
              tracesOfPath(model, { scenario: id, start: own.first, decisions }).map(
                (trace) => trace.id,
              ),
            ),
        );
        const authored = own.scenes.flatMap(({ traces }) => traces.map((trace) => trace.id));
        const times = (trace: (typeof authored)[number]) =>
          ways.filter((way) => way.has(trace)).length;
        expect(allPaths(model, id)).toEqual({
          paths: ways.length,
          unavoidable: authored.filter((trace) => times(trace) === ways.length),
          sometimes: authored.filter((trace) => times(trace) > 0 && times(trace) < ways.length),
          never: authored.filter((trace) => times(trace) === 0),
          least: Math.min(...ways.map(({ size }) => size)),
          most: Math.max(...ways.map(({ size }) => size)),
        });
        count.cases += 1;
        count.paths += ways.length;
      }),
      runs,
    );
    expect(count.cases).toBe(runs.numRuns);
    console.info(
      `all paths, seed ${runs.seed}: as walked in ${count.cases} cases (${count.paths} paths)`,
    );
  });

  it("counts ways that nobody could walk one by one, and stays quick", () => {
    const shapes = Array.from({ length: 200 }, () => ({
      always: [0],
      choices: [{ jump: 1, left: [1] }],
    }));
    const model = checked({ ...generatedParts, scenarios: [scenario(shapes)] });
    const { paths, least, most } = allPaths(model, "s" as ScenarioId);
    expect([paths, least, most]).toEqual([2 ** 200, 200, 400]);
  });

  it("takes a story of twenty thousand scenes in a row", () => {
    const shapes = Array.from({ length: 20_000 }, () => ({ always: [], choices: [] }));
    const scenes = scenario(shapes).scenes.map((scene) => ({
      ...scene,
      choices: [
        scene.choices,
        scene.choices.map((each) => ({ ...each, id: `${each.id}.b` })),
      ].flat(),
    }));
    const model = checked({ ...generatedParts, scenarios: [{ id: "s", first: "s0", scenes }] });
    expect(allPaths(model, "s" as ScenarioId)).toMatchObject({ least: 0, most: 0 });
    const back = scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.map((each) => ({ ...each, next: each.next ?? "s1" })),
    }));
    const looped = createModel({
      ...generatedParts,
      scenarios: [{ id: "s", first: "s0", scenes: back }],
    });
    expect(looped.ok ? [] : looped.faults.map(({ what }) => what)).toEqual([
      'leads back to "s1"',
      'leads back to "s1"',
    ]);
  });

  it("leaves a footprint of standing records and one run per story, each trace once", () => {
    const { model } = household;
    const path = {
      scenario: "road" as ScenarioId,
      start: "bridge" as SceneId,
      decisions: [{ scene: "bridge", choice: "stop" }] as unknown as Decision[],
    };
    const run = tracesOfPath(model, path);
    const traces = footprint(model, [run, run]);
    expect(traces.map(({ id }) => id)).toEqual([
      "file.card",
      "file.vehicle",
      "file.account",
      "bridge.camera",
      "bridge.checkpoint",
    ]);
    expect(
      trail(model, traces, documentedWorld).slips.filter(({ standing }) => standing),
    ).toHaveLength(3);
  });
});
