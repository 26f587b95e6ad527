import { describe, expect, it } from "vitest";
import { coreScenesCheck } from "../../src/content/checks/core-scenes.ts";
import { reportOf, sceneOf, storyOf, type LoosePack } from "../support/planted.ts";

const story = "id-card-renewal";
const file = `src/content/scenarios/${story}.json`;
const coreOf = (copy: LoosePack) => storyOf(copy, story).scenes.filter(({ core }) => core);

describe("core scenes", () => {
  it("are four in every story", () => {
    const { looked, findings } = reportOf(coreScenesCheck);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThan(30);
  });

  const faults: [string, (copy: LoosePack) => void, string][] = [
    [
      "a fifth",
      (copy) => (sceneOf(copy, story, "pocket").core = true),
      "has 5 core scenes, not 4 → mark 4 with core",
    ],
    [
      "one that comes before its time",
      (copy) => (sceneOf(copy, story, "counter").day = 1),
      `the core scene "counter" does not come after the one before it`,
    ],
    [
      "no machine",
      (copy) => {
        for (const trace of coreOf(copy).flatMap(({ traces }) => traces)) {
          trace.system = "paper";
          trace.needs = trace.needs.filter(({ assumption }) => !assumption.startsWith("power"));
        }
      },
      "the core scenes have no trace of a machine",
    ],
    [
      "no person",
      (copy) => {
        for (const { traces } of coreOf(copy)) for (const trace of traces) trace.system = "phone";
      },
      "the core scenes have no trace of a person",
    ],
    [
      "everything known",
      (copy) => {
        // A gap is open by its nature.
        const roster = sceneOf(copy, story, "roster");
        roster.traces.splice(2, 1);
        for (const choice of roster.choices)
          choice.traces = choice.traces.filter((id) => id !== "idc.father-not-spoken-of");
        for (const trace of coreOf(copy).flatMap(({ traces }) => traces)) {
          for (const need of [...trace.needs, trace.kept, trace.looked]) need.told = "yes";
          trace.named.value = "yes";
        }
      },
      "the core scenes have no answer that is not known",
    ],
    [
      "no thread",
      (copy) => {
        for (const trace of coreOf(copy).flatMap(({ traces }) => traces)) trace.parties = [];
      },
      "the core scenes have no thread",
    ],
  ];
  it.each(faults)("do not pass with %s", (_, plant, message) => {
    const { findings } = reportOf(coreScenesCheck, plant);
    expect(findings).toEqual([expect.stringContaining(`${file}: ${message}`)]);
  });
});
