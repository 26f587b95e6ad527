import fc from "fast-check";
import type { CheckedModel, ModelDraft, Plain, Trace } from "#engine/index.ts";
import { checked, generatedParts, generatedTrace, rule } from "./generated-model.ts";

/** A generated model and a footprint in it, small enough to be looked at from every side. */
export interface GeneratedCase {
  readonly model: CheckedModel;
  readonly traces: readonly Trace[];
}

const samePlace = fc.record({
  pattern: fc.constant(0),
  precision: fc.constantFrom("spot" as const, "city" as const),
});
const pattern = fc.record(
  {
    systems: fc.constantFrom(["camera"], ["people"]),
    categories: fc.constantFrom(["visit"], ["absence", "payment"]),
    holderKinds: fc.constantFrom(["person" as const, "company" as const]),
  },
  { requiredKeys: [] },
);
const count = fc.record({
  count: fc.integer({ min: 2, max: 3 }),
  different: fc.constantFrom("days" as const, "places" as const),
});

/** One rule of one to three patterns, the first of which may count. */
const generatedRule: fc.Arbitrary<ModelDraft["rules"][number]> = fc
  .record({
    first: fc.tuple(pattern, fc.option(count)),
    others: fc.array(fc.tuple(pattern, fc.option(samePlace)), { maxLength: 2 }),
    about: fc.subarray(["name", "sight", "plate", "phone"], { minLength: 1 }),
    needs: fc.subarray(["compared"]),
    earlier: fc.subarray(["was-there", "routine"]),
  })
  .map(({ first: [first, atLeast], others, ...rest }) =>
    rule("generated", {
      ...rest,
      patterns: [
        atLeast ? { ...first, atLeast } : first,
        ...others.map(([each, samePlaceAs]) => (samePlaceAs ? { ...each, samePlaceAs } : each)),
      ],
    }),
  );

function caseOf(
  traces: readonly Plain<Trace>[],
  added: ModelDraft["rules"][number],
): GeneratedCase {
  const left = traces.filter(({ day }) => day > 0);
  const scene = {
    id: "one",
    traces: left,
    always: left.map(({ id }) => id),
    choices: ["a", "b"].map((id) => ({ id, next: null, traces: [] })),
  };
  const model = checked({
    ...generatedParts,
    rules: [...generatedParts.rules, added],
    standing: traces.filter(({ day }) => day === 0),
    scenarios: [{ id: "s", first: "one", scenes: [scene] }],
  });
  return { model, traces: traces as unknown as Trace[] };
}

/** The same trace, with the handset's number on it. */
const withHandset = (trace: Plain<Trace>): Plain<Trace> => ({
  ...trace,
  parties: [[{ value: "phone:handset", needs: [] }], ...trace.parties],
});

/** So many traces in the same small world; in every other case all of them have one key in common. */
export const generatedCases = (least: number, most: number): fc.Arbitrary<GeneratedCase> =>
  fc
    .integer({ min: least, max: most })
    .chain((many) => fc.tuple(...Array.from({ length: many }, (_, index) => generatedTrace(index))))
    .chain((traces) =>
      fc
        .tuple(generatedRule, fc.boolean())
        .map(([added, oneKey]) => caseOf(oneKey ? traces.map(withHandset) : traces, added)),
    );

export const generatedCase: fc.Arbitrary<GeneratedCase> = generatedCases(1, 5);

/** One or two records that come again day after day: most of their days are alike. */
export const alikeCase: fc.Arbitrary<GeneratedCase> = fc
  .tuple(generatedTrace(0), generatedTrace(1), fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 5 }))
  .chain(([one, other, days]) =>
    fc
      .tuple(fc.subarray(days, { minLength: 1, maxLength: 1 }), generatedRule)
      .map(([some, added]) =>
        caseOf(
          [...days.map((day) => ({ ...one, day })), ...some.map((day) => ({ ...other, day }))].map(
            (each, index) => ({ ...each, id: `t${index}` }),
          ),
          added,
        ),
      ),
  );
