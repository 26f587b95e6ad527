import { describe, expect, it } from "vitest";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import { kindsOfIfs } from "../../src/content/checks/kinds-of-ifs.ts";
import { packModel } from "../../src/content/checks/pack-model.ts";
import { pathsForEveryTrace, scenarioOf } from "../../src/content/checks/path-leaving.ts";
import {
  documentedWorld,
  footprint,
  readFootprint,
  tracesOfPath,
  why,
} from "../../src/engine/index.ts";

const pack = readPackFiles(process.cwd());

describe("the kind of ifs of a conclusion", () => {
  it.each(pack.scenarios.map(({ id }) => id))("is what its reasons say, in %s", (id) => {
    const model = packModel(pack);
    if (!model) throw new Error("the engine refuses the pack");
    const [path] = pathsForEveryTrace(scenarioOf(model, id));
    if (!path) throw new Error("no path");
    const traces = footprint(model, [tracesOfPath(model, path)]);
    const reading = readFootprint(model, traces, documentedWorld);
    const open = reading.trail().unmerged.filter(({ value }) => value === "not-known");
    expect(open.length).toBeGreaterThan(5);
    for (const each of open) {
      const { ifs } = why(model, traces, documentedWorld, each);
      const kind = ifs[0]?.assumptions.length === 1 ? "one if" : "several ifs";
      const name = `${each.rule} ${each.holder} ${each.about}`;
      expect([...kindsOfIfs(model, { reading, traces }, [each])], name).toEqual([kind]);
    }
  });

  it("is several where two answers to one question are open", () => {
    const told = { assumption: "remembered@neighbour", told: "yes" as const };
    const copy = structuredClone(pack);
    const queue = copy.scenarios
      .flatMap(({ scenes }) => scenes)
      .flatMap((scene) => scene.traces)
      .find((trace) => trace.id === "idc.blood-question");
    if (!queue) throw new Error("no trace");
    // Told, and passed on twice: neighbour to head, head to registry.
    queue.kept = told;
    queue.parties = [[{ value: "citizen-number:mother", needs: [] }]];
    copy.core.rules = copy.core.rules.map((rule) =>
      rule.id === "asked-about-it" ? { ...rule, about: ["citizen-number"] } : rule,
    );
    const model = packModel(copy);
    if (!model) throw new Error("the engine refuses the copy");
    const trace = model.scenarios
      .get("id-card-renewal" as never)
      ?.scenes.flatMap((scene) => [...scene.traces])
      .find((each) => each.id === "idc.blood-question");
    const traces = trace ? [trace] : [];
    const reading = readFootprint(model, traces, documentedWorld);
    const kindAt = (holder: string) =>
      reading
        .trail()
        .unmerged.filter((each) => each.holder === holder)
        .flatMap((each) => [...kindsOfIfs(model, { reading, traces }, [each])]);
    expect(kindAt("inminban-head")).toEqual(["one if"]);
    expect(kindAt("registry")).toEqual(["several ifs"]);
  });
});
