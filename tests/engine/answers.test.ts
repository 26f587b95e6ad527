import { describe, expect, it } from "vitest";
import {
  resolve,
  whoHolds,
  why,
  documentedWorld,
  type Answer,
  type AssumptionId,
  type HolderId,
  type QuestionId,
  type Target,
  type World,
} from "#engine/index.ts";
import { checked, generatedParts } from "../support/generated-model.ts";

const dials = (...answers: [string, Answer][]): World => ({
  dials: new Map(answers.map(([id, answer]) => [id as QuestionId, answer])),
  scoped: new Map(),
});
const ask = (id: string) => ({ assumption: id as AssumptionId });

const told = (assumption: string) => ({ assumption, told: "yes" as const });

/** Kept by the head before the story begins: Ann's visit. */
const noteOfHead = {
  id: "note",
  system: "people",
  holder: "head",
  people: [],
  place: "gate",
  day: 0,
  hour: null,
  categories: ["visit"],
  parties: [[{ value: "name:ann", needs: [] }]],
  needs: [told("taken@people")],
  kept: told("kept@people"),
  named: { value: "yes" as const, claims: [] },
  looked: { assumption: "looked@police" },
  claims: ["our.story"],
};

describe("what answers an assumption", () => {
  const model = checked({
    ...generatedParts,
    answers: [{ assumption: "one-user@truck", value: "no", claims: ["claim.h"] }],
  });

  it("is a claim before a dial, and a dial where no claim speaks", () => {
    const world = dials(["one-user", "yes"]);
    expect(resolve(model, world, ask("one-user@truck"))).toMatchObject({
      value: "no",
      from: "claim",
    });
    expect(resolve(model, world, ask("one-user@handset"))).toMatchObject({
      value: "yes",
      from: "setting",
    });
  });

  it("is what one scope was set to, before what the question was set to", () => {
    const world = dials(["kept", "yes"]);
    const scoped = new Map<AssumptionId, Answer>([["kept@camera" as AssumptionId, "no"]]);
    expect(resolve(model, { ...world, scoped }, ask("kept@camera")).value).toBe("no");
  });
});

describe("channels", () => {
  it("chain: what the head passes to the bank reaches the police", () => {
    const channel = (from: string, to: string) => ({
      id: `${from}-${to}`,
      from,
      to,
      needs: [told(`passed-on@${from}>${to}`)],
      claims: ["our.story"],
    });
    const model = checked({
      ...generatedParts,
      channels: [channel("head", "bank"), channel("bank", "police")],
      standing: [noteOfHead],
    });
    const held = whoHolds(model, model.standing, documentedWorld);
    for (const holder of ["head", "bank", "police"]) {
      expect(
        held.get(holder as HolderId)?.map(({ value }) => value),
        holder,
      ).toEqual(["yes"]);
    }
  });
});

describe("how firm a conclusion is", () => {
  it.each([
    [["claim.h"], "reported"],
    [["claim.h", "our.story"], "our-inference"],
    [["our.story", "claim.h"], "our-inference"],
  ] as const)("of records on %j it is %s: the weakest of their claims", (claims, firmness) => {
    const model = checked({ ...generatedParts, standing: [{ ...noteOfHead, claims }] });
    const target = { rule: "was-there", holder: "head", about: "name:ann" } as unknown as Target;
    const world = dials(["name-alone", "yes"]);
    const { ifs } = why(model, model.standing, world, target);
    expect(ifs.map(({ proof }) => proof.firmness)).toEqual([firmness]);
  });
});
