import fc from "fast-check";
import {
  createModel,
  faultText,
  type CheckedModel,
  type ModelDraft,
  type Plain,
  type Trace,
} from "#engine/index.ts";

/** A generated model and a footprint in it, small enough to be looked at from every side. */
export interface GeneratedCase {
  readonly model: CheckedModel;
  readonly traces: readonly Trace[];
}

const holders = ["police", "bank", "head"] as const;
const people = ["ann", "ben", "stranger"] as const;

const keyValue = fc.constantFrom(
  ...people.flatMap((owner) => [`name:${owner}`, `sight:${owner}`]),
  "plate:truck",
  "phone:handset",
  "household:home",
);

const told = fc.option(fc.constantFrom("yes" as const, "no" as const), { nil: undefined });

function need(assumption: fc.Arbitrary<string>): fc.Arbitrary<Plain<Trace["kept"]>> {
  return fc
    .tuple(assumption, told)
    .map(([id, answer]) =>
      answer === undefined ? { assumption: id } : { assumption: id, told: answer },
    );
}

const trace = (index: number): fc.Arbitrary<Plain<Trace>> =>
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
      parties: fc.array(
        fc.array(fc.record({ value: keyValue, needs: fc.constant([]) }), {
          minLength: 1,
          maxLength: 2,
        }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      taken: need(fc.constantFrom("taken@camera", "taken@people")),
      power: need(fc.constant("power@camera")),
      kept: need(fc.constantFrom("kept@camera", "kept@people")),
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

const rule = (
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
    { id: "taken", scopes: ["system"] },
    { id: "kept", scopes: ["system"] },
    { id: "looked", scopes: ["holder"] },
    { id: "joined", scopes: ["holder"] },
    { id: "passed-on", scopes: ["pair"] },
    { id: "one-user", scopes: ["thing"] },
    { id: "name-alone", scopes: ["holder"] },
    { id: "compared", scopes: ["holder"] },
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

/** One to five traces in the same small world. */
export const generatedCase: fc.Arbitrary<GeneratedCase> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => trace(index))))
  .map((traces) => {
    const scenario = {
      id: "s",
      first: "one",
      scenes: [
        {
          id: "one",
          traces: traces.filter(({ day }) => day > 0),
          always: traces.filter(({ day }) => day > 0).map(({ id }) => id),
          choices: ["a", "b"].map((id) => ({ id, next: null, traces: [] })),
        },
      ],
    };
    const model = checked({
      ...parts,
      standing: traces.filter(({ day }) => day === 0),
      scenarios: [scenario],
    });
    return { model, traces: traces as unknown as Trace[] };
  });
