import { describe, expect, it } from "vitest";
import { createModel, faultText, type ModelDraft } from "#engine/index.ts";
import { generatedParts } from "../support/generated-model.ts";

const faultsOf = (change: Partial<ModelDraft>): string[] => {
  const result = createModel({ ...generatedParts, ...change });
  return result.ok ? [] : result.faults.map(faultText);
};
const [firstRule] = generatedParts.rules;
if (!firstRule) throw new Error("the parts have rules");
const rules = (...changed: Partial<typeof firstRule>[]) => ({
  rules: changed.map((each, index) => ({ ...firstRule, id: `rule-${index}`, ...each })),
});
const standing = {
  id: "t0",
  system: "camera",
  holder: "police",
  people: [],
  place: "gate",
  day: 0,
  hour: null,
  categories: ["visit"],
  parties: [],
  needs: [{ assumption: "power@camera" }],
  kept: { assumption: "kept@camera" },
  named: { value: "no" as const, claims: [] },
  looked: { assumption: "looked@police" },
  claims: ["our.story"],
};

describe("a draft", () => {
  it("without faults becomes a model", () => {
    expect(faultsOf({ standing: [standing] })).toEqual([]);
  });

  it("is refused with every fault, each with its place and what mends it", () => {
    const faults = faultsOf({
      ...rules({ claims: [], otherExplanations: [] }),
      standing: [{ ...standing, holder: "nobody", day: 2 }],
    });
    expect(faults).toEqual([
      "rules/rule-0: has no claim → name a claim or an our.* claim",
      "rules/rule-0: has no other explanation → add an ordinary one to otherExplanations",
      'standing/t0: "nobody" is not one of the holders → add it to holders or write the id of one that is there',
      "standing/t0: a standing record has a story day → write day 0",
    ]);
  });

  it.each<[string, Partial<ModelDraft>, string]>([
    [
      "rules that build on each other",
      rules({ earlier: ["rule-1"] }, { earlier: ["rule-0"] }),
      "builds on itself",
    ],
    [
      "a rule about a circle key",
      rules({ about: ["household"] }),
      'is about the circle key "household"',
    ],
    [
      "a rule of five patterns",
      rules({ patterns: [{}, {}, {}, {}, {}] }),
      "has more than 4 patterns",
    ],
    [
      "a rule that counts twice",
      rules({
        patterns: [1, 2].map((count) => ({ atLeast: { count, different: "days" as const } })),
      }),
      "counts twice",
    ],
    [
      "a pattern at the place of a later one",
      rules({ patterns: [{ samePlaceAs: { pattern: 0, precision: "spot" } }] }),
      "samePlaceAs names no earlier pattern",
    ],
    ["an id that stands twice", { standing: [standing, standing] }, 'the id "t0" stands twice'],
    [
      "a question at a scope it does not have",
      { standing: [{ ...standing, looked: { assumption: "looked@camera" } }] },
      "asks at a scope",
    ],
    [
      "a question nobody asks",
      { standing: [{ ...standing, looked: { assumption: "liked@police" } }] },
      '"liked" is not one of the questions',
    ],
    [
      "a key of no kind",
      { standing: [{ ...standing, parties: [[{ value: "smell:ann", needs: [] }]] }] },
      '"smell" is not one of the keyKinds',
    ],
    [
      "a key of nobody",
      { standing: [{ ...standing, parties: [[{ value: "name:nobody", needs: [] }]] }] },
      '"nobody" is not one of the people',
    ],
    [
      "a record of people that needs power",
      { standing: [{ ...standing, system: "people" }] },
      "a record of people needs power",
    ],
    [
      "an answer by a claim that may not answer",
      { answers: [{ assumption: "joined@police", value: "yes", claims: ["our.story"] }] },
      "may not answer",
    ],
    [
      "a question of the engine left out",
      { questions: generatedParts.questions.filter(({ id }) => id !== "joined") },
      'the question "joined" at the scope holder is missing',
    ],
    [
      "a channel to nobody",
      {
        channels: [
          {
            id: "c",
            from: "head",
            to: "nobody",
            needs: [{ assumption: "joined@head" }],
            claims: [],
          },
        ],
      },
      '"nobody" is not one of the holders',
    ],
  ])("with %s is refused", (_, change, message) => {
    expect(faultsOf(change).filter((fault) => fault.includes(message))).not.toEqual([]);
  });
});
