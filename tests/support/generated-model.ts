import fc from "fast-check";
import {
  createModel,
  faultText,
  type AssumptionId,
  type CheckedModel,
  type ModelDraft,
  type Plain,
  type Trace,
} from "#engine/index.ts";

const holders = ["police", "bank", "head"] as const;
const scopes = ["camera", "people", ...holders] as const;
const people = ["ann", "ben", "stranger"] as const;

/** Few values, so that records meet. */
const keyValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("name:ann", "plate:truck", "phone:handset") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...people.flatMap((owner) => [`name:${owner}`, `sight:${owner}`]),
      "household:home",
    ),
  },
);

const told = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constant("yes" as const) },
  { weight: 1, arbitrary: fc.constant("no" as const) },
);

function need(assumption: fc.Arbitrary<string>): fc.Arbitrary<Plain<Trace["kept"]>> {
  return fc
    .tuple(assumption, told)
    .map(([id, answer]) =>
      answer === undefined ? { assumption: id } : { assumption: id, told: answer },
    );
}

const key = fc.record({
  value: keyValue,
  needs: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constant([{ assumption: "matched@*" }]) },
  ),
});

/** A trace with generated fields. */
export const generatedTrace = (index: number): fc.Arbitrary<Plain<Trace>> =>
  fc
    .record({
      human: fc.boolean(),
      holder: fc.constantFrom(...holders),
      place: fc.constantFrom("gate", "desk", "city"),
      day: fc.integer({ min: 0, max: 3 }),
      categories: fc.uniqueArray(fc.constantFrom("visit", "absence", "payment"), {
        minLength: 1,
        maxLength: 2,
      }),
      parties: fc.array(fc.array(key, { minLength: 1, maxLength: 2 }), {
        minLength: 1,
        maxLength: 2,
      }),
      taken: need(fc.constantFrom(...scopes.map((scope) => `taken@${scope}`))),
      power: need(fc.constant("power@camera")),
      kept: need(fc.constantFrom(...scopes.map((scope) => `kept@${scope}`))),
      looked: need(fc.constant("looked@police")),
    })
    .map(({ human, taken, power, day, ...rest }) => ({
      ...rest,
      id: `t${index}`,
      day,
      hour: null,
      system: human ? "people" : "camera",
      people: [],
      needs: human ? [taken] : [taken, power],
      named: { value: "not-known" as const, claims: [] },
      claims: ["our.story"],
    }));

const channel = (from: string, to: string) => ({
  id: `${from}-${to}`,
  from,
  to,
  needs: [{ assumption: `passed-on@${from}>${to}` }],
  claims: ["our.story"],
});

/** A rule with what every rule has. */
export const rule = (
  id: string,
  rest: Partial<ModelDraft["rules"][number]>,
): ModelDraft["rules"][number] => ({
  id,
  about: ["name", "sight", "plate", "phone"],
  patterns: [],
  needs: [],
  earlier: [],
  claims: ["our.story"],
  otherExplanations: ["other"],
  ...rest,
});

const parts: Omit<ModelDraft, "standing" | "scenarios"> = {
  systems: [
    { id: "camera", kind: "machine" },
    { id: "people", kind: "human" },
  ],
  holders: [
    { id: "police", kind: "institution" },
    { id: "bank", kind: "company" },
    { id: "head", kind: "person" },
  ],
  categories: ["visit", "absence", "payment"].map((id) => ({ id })),
  keyKinds: [
    { id: "name", class: "person", needs: ["name-alone"] },
    { id: "sight", class: "person", needs: [], withinOneHolder: true },
    { id: "plate", class: "thing", needs: [] },
    { id: "phone", class: "thing", needs: [] },
    { id: "household", class: "circle", needs: [] },
  ],
  people: people.map((id) => ({ id, household: id !== "stranger" })),
  things: ["truck", "handset"].map((id) => ({ id, household: true })),
  circles: [{ id: "home" }],
  places: [
    { id: "city", precision: "city" },
    { id: "gate", precision: "spot", within: "city" },
    { id: "desk", precision: "spot", within: "city" },
  ],
  questions: [
    { id: "power", scopes: ["system"] },
    { id: "taken", scopes: ["system", "holder"] },
    { id: "kept", scopes: ["system", "holder"] },
    { id: "looked", scopes: ["holder"] },
    { id: "joined", scopes: ["holder"] },
    { id: "passed-on", scopes: ["pair"] },
    { id: "one-user", scopes: ["thing"] },
    { id: "name-alone", scopes: ["holder"] },
    { id: "compared", scopes: ["holder"] },
    { id: "matched", scopes: ["holder"] },
  ],
  answers: [{ assumption: "one-user@truck", value: "no", claims: ["claim.h"] }],
  channels: [channel("head", "police"), channel("bank", "police")],
  rules: [
    rule("was-there", { patterns: [{ categories: ["visit"] }] }),
    rule("away", {
      patterns: [
        { categories: ["absence"] },
        { categories: ["visit"], samePlaceAs: { pattern: 0, precision: "spot" } },
      ],
    }),
    rule("routine", {
      patterns: [{ atLeast: { count: 2, different: "days" } }],
      needs: ["compared"],
    }),
    rule("spends", { patterns: [{ categories: ["payment"] }], earlier: ["was-there"] }),
  ],
  claims: [
    { id: "our.story", howFirm: "our-inference", mayAnswer: false },
    { id: "claim.h", howFirm: "reported", mayAnswer: true },
  ],
  presets: [],
};

/** The parts without traces, for tests that write their own. */
export const generatedParts: ModelDraft = { ...parts, standing: [], scenarios: [] };

export function checked(draft: ModelDraft): CheckedModel {
  const result = createModel(draft);
  if (!result.ok) throw new Error(result.faults.map(faultText).join("\n"));
  return result.model;
}

/** Every assumption that a generated case can leave open. */
export const assumptions = [
  "power@camera",
  ...scopes.flatMap((scope) => [`taken@${scope}`, `kept@${scope}`]),
  "passed-on@head>police",
  "passed-on@bank>police",
  "one-user@handset",
  ...holders.flatMap((holder) =>
    ["joined", "name-alone", "compared", "matched"].map((question) => `${question}@${holder}`),
  ),
] as AssumptionId[];

/** A trace of which nothing matters but that it is left. */
export const plainTrace = (id: string): Plain<Trace> => ({
  id,
  system: "people",
  holder: "head",
  people: [],
  place: "gate",
  day: 1,
  hour: null,
  categories: ["visit"],
  parties: [],
  needs: [{ assumption: "taken@people" }],
  kept: { assumption: "kept@people" },
  named: { value: "no", claims: [] },
  looked: { assumption: "looked@head" },
  claims: ["our.story"],
});
