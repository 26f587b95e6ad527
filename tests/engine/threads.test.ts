import { describe, expect, it } from "vitest";
import {
  documentedWorld,
  trail,
  type Answer,
  type AssumptionId,
  type Trace,
} from "#engine/index.ts";
import { checked, generatedParts } from "../support/generated-model.ts";

const need = (assumption: string, told?: Answer) => (told ? { assumption, told } : { assumption });
const trace = (id: string, holder: string, kept?: Answer, system = "people") => ({
  id,
  system,
  holder,
  people: [],
  place: "gate",
  day: Number(id.slice(1)),
  hour: null,
  categories: ["visit"],
  parties: [[{ value: "plate:truck", needs: [] }]],
  needs: [need("taken@people", "yes")],
  kept: need("kept@people", kept),
  named: { value: "no" as const, claims: [] },
  looked: need("looked@police"),
  claims: ["our.story"],
});
const model = checked(generatedParts);
const read = (traces: readonly ReturnType<typeof trace>[], answers: Record<string, Answer> = {}) =>
  trail(model, traces as unknown as Trace[], {
    dials: new Map(),
    scoped: new Map(Object.entries(answers) as [AssumptionId, Answer][]),
  }).threads.map(({ traces: tied, value, bySetting }) => [tied.join(" "), value, bySetting]);

describe("threads", () => {
  it("tie what one holder has for certain, and loosely what could be added to it", () => {
    const traces = [
      trace("t1", "police", "yes"),
      trace("t2", "police", "yes"),
      trace("t3", "bank", "yes"),
    ];
    expect(read(traces)).toEqual([
      ["t1 t2", "yes", false],
      ["t1 t2 t3", "not-known", false],
    ]);
  });

  it("keep apart what is documented from what only a setting ties", () => {
    const traces = [
      trace("t1", "police", "yes"),
      trace("t2", "police", "yes"),
      trace("t3", "bank", "yes"),
    ];
    expect(read(traces, { "passed-on@bank>police": "yes" })).toEqual([
      ["t1 t2", "yes", false],
      ["t1 t2 t3", "yes", true],
    ]);
  });

  it("never tie what two holders each have without a way between them", () => {
    const apart = [trace("t1", "bank", "yes"), trace("t2", "head", "yes")];
    expect(read(apart)).toEqual([["t1 t2", "not-known", false]]);
    expect(read(apart, { "passed-on@bank>police": "no" })).toEqual([]);
  });

  it("tie across a day only what is kept, and across systems only where files are joined", () => {
    const unkept = [trace("t1", "police"), trace("t2", "police")];
    expect(read(unkept)).toEqual([["t1 t2", "not-known", false]]);
    const machine = {
      ...trace("t1", "police", "yes", "camera"),
      needs: [need("taken@camera", "yes")],
    };
    const apart = [machine, trace("t2", "police", "yes")];
    expect(read(apart)).toEqual([["t1 t2", "not-known", false]]);
    expect(read(apart, { "joined@police": "no" })).toEqual([]);
    expect(trail(model, apart as unknown as Trace[], documentedWorld).threads).toHaveLength(1);
  });
});
