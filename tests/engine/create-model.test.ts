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

  it("is refused for every kind of fault at once", () => {
    const faults = faultsOf({
      people: [{ id: "ann", household: true, has: ["plate:nothing"] }],
      keyKinds: [{ id: "plate", class: "thing", needs: ["power"] }],
      ...rules(
        { about: ["plate"], earlier: ["rule-1"], needs: ["power"], claims: ["nobody-says"] },
        { about: ["plate"], earlier: ["rule-0"], otherExplanations: [] },
      ),
      standing: [{ ...standing, parties: [[{ value: "smell:ann", needs: [] }]] }],
    });
    expect(faults).toEqual([
      'keyKinds/plate: needs "power", which is not asked of a holder → name a question with the scope holder, or give it that scope',
      'people/ann/plate:nothing: "nothing" is not one of the things → add it to things or write the id of one that is there',
      'rules/rule-0: needs "power", which is not asked of a holder → name a question with the scope holder, or give it that scope',
      'rules/rule-0: "nobody-says" is not one of the claims → add it to claims or write the id of one that is there',
      "rules/rule-1: has no other explanation → add an ordinary one to otherExplanations",
      "rules/rule-0: builds on itself → take one of the rules out of earlier",
      "rules/rule-1: builds on itself → take one of the rules out of earlier",
      'standing/t0: "smell" is not one of the keyKinds → add it to keyKinds or write the id of one that is there',
    ]);
  });

  it("names the rules of a loop, not those that build on them", () => {
    const faults = faultsOf(
      rules({ earlier: ["rule-1"] }, { earlier: ["rule-2"] }, { earlier: ["rule-1"] }),
    );
    expect(faults.map((fault) => fault.split(":")[0])).toEqual(["rules/rule-1", "rules/rule-2"]);
  });

  it("with a key kind of no class is refused, whatever stands on it", () => {
    const smell = { id: "smell", class: "odour" as "thing", needs: [] };
    const faults = faultsOf({
      keyKinds: [...generatedParts.keyKinds, smell],
      standing: [{ ...standing, parties: [[{ value: "smell:ann", needs: [] }]] }],
    });
    expect(faults).toEqual(["keyKinds/smell: has no class → write person, thing or circle"]);
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
      "a person who has a person key",
      { people: [...generatedParts.people, { id: "cho", household: false, has: ["name:ann"] }] },
      'people/cho: "name:ann" is of a person kind → write a value of a circle or thing kind',
    ],
    [
      "a person who has a value of no kind",
      { people: [...generatedParts.people, { id: "cho", household: false, has: ["club:home"] }] },
      'people/cho: "club" is not one of the keyKinds',
    ],
    [
      "a person in a circle that is not there",
      {
        people: [
          ...generatedParts.people,
          { id: "cho", household: false, has: ["household:away"] },
        ],
      },
      'people/cho/household:away: "away" is not one of the circles',
    ],
    [
      "a rule that needs what no holder is asked",
      rules({ needs: ["one-user"] }),
      'rules/rule-0: needs "one-user", which is not asked of a holder',
    ],
    [
      "a key kind that needs what no holder is asked",
      { keyKinds: [...generatedParts.keyKinds, { id: "card", class: "thing", needs: ["power"] }] },
      'keyKinds/card: needs "power", which is not asked of a holder',
    ],
    [
      "places that lie within each other",
      {
        places: [
          ...generatedParts.places,
          { id: "a", precision: "spot", within: "b" },
          { id: "b", precision: "spot", within: "a" },
        ],
      },
      "places/a: lies within itself",
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
