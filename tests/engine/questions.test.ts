import { describe, expect, it } from "vitest";
import {
  documentedWorld,
  seenFrom,
  whatIf,
  whatIsNotKnown,
  whatJoins,
  whoHolds,
  why,
  type Answer,
  type AssumptionId,
  type ChoiceId,
  type HolderId,
  type KeyValueId,
  type Path,
  type QuestionId,
  type RuleId,
  type SceneId,
  type Trace,
  type World,
} from "#engine/index.ts";
import { household } from "../support/household-model.ts";

const { model } = household;
const everything: readonly Trace[] = [
  ...model.standing,
  ...[...model.scenarios.values()].flatMap(({ scenes }) => scenes.flatMap(({ traces }) => traces)),
];
const without = (...left: string[]) => everything.filter(({ id }) => !left.includes(id));
const turned = (dials: Record<string, Answer>, scoped: Record<string, Answer> = {}): World => ({
  dials: new Map(Object.entries(dials) as [QuestionId, Answer][]),
  scoped: new Map(Object.entries(scoped) as [AssumptionId, Answer][]),
});
const holder = (id: string) => id as HolderId;

describe("who holds what", () => {
  const held = (traces: readonly Trace[], world: World) =>
    Object.fromEntries(
      [...whoHolds(model, traces, world)].map(([id, all]) => [
        id,
        all.map(({ trace, value }) => `${trace.id}: ${value}`),
      ]),
    );

  it("gives each holder his own and what could reach him", () => {
    expect(held(everything, documentedWorld)).toEqual({
      police: [
        "file.card: yes",
        "file.vehicle: not-known",
        "file.account: not-known",
        "counter.form: yes",
        "counter.queue: not-known",
        "shop.payment: not-known",
        "bridge.camera: not-known",
        "bridge.checkpoint: yes",
        "evening.report: not-known",
      ],
      "traffic-police": ["file.vehicle: yes", "bridge.camera: not-known"],
      bank: ["file.account: yes", "shop.payment: yes"],
      head: ["counter.queue: not-known", "evening.report: yes"],
      seller: ["shop.cash: yes"],
    });
  });

  it("lets nothing through a channel that is closed, and nothing that is not kept", () => {
    const own = ["file.card: yes", "counter.form: yes", "bridge.checkpoint: yes"];
    expect(held(everything, turned({ "passed-on": "no" }))["police"]).toEqual(own);
    expect(held(everything, turned({ "passed-on": "yes", kept: "no" }))["police"]).toEqual([
      "file.card: yes",
      "file.vehicle: yes",
      "file.account: yes",
      "counter.form: yes",
      "shop.payment: yes",
      "bridge.checkpoint: yes",
    ]);
  });

  it("leaves a machine nothing without power", () => {
    const bare = held(everything, turned({ power: "no" }));
    expect(bare["bank"]).toEqual(["file.account: yes"]);
    expect(bare["traffic-police"]).toEqual(["file.vehicle: yes"]);
    expect(bare["head"]).toEqual(["counter.queue: not-known", "evening.report: yes"]);
  });
});

describe("seen from a drawer", () => {
  it("shows a holder his own slips at their moments, and blank ground elsewhere", () => {
    const sights = (traces: readonly Trace[]) =>
      seenFrom(model, traces, documentedWorld, holder("head")).map(
        ({ day, hour, place, held }) =>
          `${day} ${hour ?? "-"} ${place}: ${held.map(({ trace, value }) => `${trace.id} ${value}`).join()}`,
      );
    const expected = [
      "0 - office: ",
      "1 7 bridge: ",
      "1 8 bridge: ",
      "1 9 office: counter.queue not-known",
      "1 20 lane: evening.report yes",
      "2 12 shop: ",
    ];
    expect(sights(everything)).toEqual(expected);
    expect(sights(everything.toReversed())).toEqual(expected);
  });
});

describe("what joins", () => {
  const joins = (traces: readonly Trace[], world: World) => {
    const { groups, answers, records } = whatJoins(model, traces, world, holder("police"));
    return {
      groups: groups.map((group) => group.join(" ")),
      answers: answers.map(({ by, groups: joined }) => `${by}: ${joined.join()}`),
      records: records.map(({ by, groups: joined }) => `${by.id}: ${joined.join()}`),
    };
  };
  const possible = {
    kept: "yes",
    "passed-on": "yes",
    "name-alone": "yes",
    matched: "yes",
  } as const;

  it("names each pile that one answer would make", () => {
    const expected = {
      groups: [
        "bridge.checkpoint",
        "counter.form file.card",
        "evening.report",
        "file.account shop.payment",
        "file.vehicle",
      ],
      answers: ["joined@police: 0,2,4", "joined@police: 1,3"],
      records: [],
    };
    expect(joins(everything, turned(possible))).toEqual(expected);
    expect(joins(everything.toReversed(), turned(possible))).toEqual(expected);
  });

  it("does not join the groups of one record whose thing may have many users with themselves", () => {
    const world = turned({ ...possible, joined: "yes", taken: "yes" });
    expect(joins(without("bridge.checkpoint"), world)).toEqual({
      groups: [
        "bridge.camera file.vehicle",
        "counter.form file.account file.card shop.payment",
        "evening.report file.vehicle",
      ],
      answers: ["one-user@truck: 0,2"],
      records: [],
    });
    const two = everything.filter(({ id }) => /card$|checkpoint/.test(id));
    expect(joins(two, world).answers).toEqual([]);
  });

  it("names the record of another choice that would join two piles", () => {
    const world = turned({ ...possible, joined: "yes", taken: "yes", "one-user": "yes" });
    const driven = everything.filter(({ id }) => ["bridge.camera", "evening.report"].includes(id));
    expect(joins(driven, world)).toEqual({
      groups: ["bridge.camera", "evening.report"],
      answers: [],
      records: ["bridge.checkpoint: 0,1"],
    });
  });
});

describe("what if", () => {
  it("lays the same run with one choice changed beside it", () => {
    const decisions = [
      { scene: "bridge", choice: "stop" },
      { scene: "evening", choice: "rest" },
    ];
    const path = { scenario: "road", start: "bridge", decisions } as unknown as Path;
    const other = whatIf(model, path, "bridge" as SceneId, "drive-on" as ChoiceId, documentedWorld);
    expect(other.path.decisions.map(({ choice }) => choice)).toEqual(["drive-on", "rest"]);
    const { slips, threads, conclusions } = other.comparison;
    expect(slips.onlyA.map(({ trace }) => trace.id)).toEqual(["bridge.checkpoint"]);
    expect(slips.onlyB).toEqual([]);
    expect(threads.onlyA.map(({ key, traces }) => `${key}: ${traces.join(" ")}`)).toEqual([
      "name:father: bridge.checkpoint evening.report file.vehicle",
      "plate:truck: bridge.camera bridge.checkpoint file.vehicle",
    ]);
    expect(threads.onlyB.map(({ key, traces }) => `${key}: ${traces.join(" ")}`)).toEqual([
      "name:father: evening.report file.vehicle",
      "plate:truck: bridge.camera file.vehicle",
    ]);
    // The camera could still tell the police of the father, with more ifs than the checkpoint.
    expect([conclusions.onlyA, conclusions.onlyB]).toEqual([[], []]);
    const fewest = (traces: readonly Trace[]) =>
      why(model, traces, documentedWorld, {
        rule: "on-the-road" as RuleId,
        holder: holder("police"),
        about: "name:father" as KeyValueId,
      }).ifs[0]?.assumptions;
    expect(fewest(everything)).toEqual(["name-alone@police"]);
    expect(fewest(without("bridge.checkpoint"))).toHaveLength(7);
  });
});

describe("what is not known", () => {
  it("lists every open assumption by how much waits for it", () => {
    const few = everything.filter(({ id }) => /account|payment/.test(id));
    const expected = [
      "looked@bank: file.account shop.payment |",
      "passed-on@bank>police:  | spends police account:savings, spends police name:mother",
      "name-alone@bank:  | spends bank name:mother",
      "name-alone@police:  | spends police name:mother",
    ];
    const listed = (traces: readonly Trace[], world: World) =>
      whatIsNotKnown(model, traces, world).map(({ assumption, slips, conclusions }) => {
        const waiting = conclusions.map(
          ({ rule, holder: who, about }) => `${rule} ${who} ${about}`,
        );
        return `${assumption}: ${[...slips].sort().join(" ")} | ${waiting.sort().join(", ")}`.trim();
      });
    expect(listed(few, documentedWorld)).toEqual(expected);
    expect(listed(few.toReversed(), documentedWorld)).toEqual(expected);
    expect(listed(few, { dials: household.allYes, scoped: new Map() })).toEqual([]);
  });
});
