import { describe, expect, it } from "vitest";
import {
  documentedWorld,
  narrowing,
  type Answer,
  type HolderId,
  type QuestionId,
  type TraceId,
  type World,
} from "#engine/index.ts";
import { household } from "../support/household-model.ts";

const { model } = household;
const everything = [
  ...model.standing,
  ...[...model.scenarios.values()].flatMap(({ scenes }) => scenes.flatMap(({ traces }) => traces)),
];
const turned = (dials: Record<string, Answer>): World => ({
  dials: new Map(Object.entries(dials) as [QuestionId, Answer][]),
  scoped: new Map(),
});

describe("narrowing", () => {
  const steps = (who: string, record: string, world = documentedWorld, traces = everything) =>
    narrowing(model, traces, world, who as HolderId, record as TraceId).map(
      ({ value, low, high }) => `${value}: ${low.length} ${high.join()}`,
    );

  it("counts the town's people who fit, unknowns taken as no and as yes", () => {
    expect(model.people.size).toBe(12);
    const expected = [
      "workplace:mill: 4 father,driver,miller,clerk",
      "plate:truck: 4 father",
      "household:home: 4 father",
    ];
    expect(steps("police", "bridge.checkpoint")).toEqual(expected);
    expect(steps("police", "bridge.checkpoint", documentedWorld, everything.toReversed())).toEqual(
      expected,
    );
    expect(steps("police", "bridge.checkpoint", turned({ matched: "yes" }))[1]).toBe(
      "plate:truck: 1 father",
    );
  });

  it("leaves out what the holder cannot use, cannot have, and what comes later", () => {
    const closed = turned({ matched: "no", "passed-on": "no", joined: "no" });
    expect(steps("police", "bridge.checkpoint", closed)).toEqual([
      "workplace:mill: 4 father,driver,miller,clerk",
    ]);
    expect(steps("head", "bridge.checkpoint")).toEqual([]);
    expect(steps("head", "evening.report")).toEqual(["household:home: 3 father,mother,son"]);
    expect(steps("police", "file.card")).toEqual([
      "household:home: 3 father,mother,son",
      "account:savings: 3 mother",
    ]);
  });
});
