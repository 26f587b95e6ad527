import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  documentedWorld,
  readFootprint,
  trail,
  type Answer,
  type AssumptionId,
  type Conclusion,
  type FootprintReading,
  type QuestionId,
  type ScenarioId,
  type Trace,
  type TraceId,
  type Trail,
  type World,
} from "#engine/index.ts";
import { generatedCases, type GeneratedCase } from "../support/generated-model-cases.ts";
import { assumptions, checked, generatedParts, plainTrace } from "../support/generated-model.ts";
import { manyTraces } from "../support/household-model-life.ts";
import { household } from "../support/household-model.ts";

const runs = { numRuns: 300, seed: 20261122 };
const done: string[] = [];
afterAll(() => {
  console.info(`growing, seed ${runs.seed}: ${done.join("; ")}`);
});

const someWorld = fc
  .array(fc.constantFrom<Answer | undefined>("no", "yes", "yes", undefined, undefined), {
    minLength: assumptions.length,
    maxLength: assumptions.length,
  })
  .map((given): World => ({
    dials: new Map(),
    scoped: new Map(
      assumptions.flatMap((id, index) => {
        const answer = given[index];
        return answer ? [[id, answer] as const] : [];
      }),
    ),
  }));
const twoWorlds = fc.tuple(fc.oneof(fc.constant(documentedWorld), someWorld), someWorld);

/** A case, its traces in story order or in any, the decisions they come in, and two worlds. */
const grown = generatedCases(1, 7).chain((one) =>
  fc.record({
    one: fc.constant(one),
    order: fc.oneof(
      fc.constant([...one.traces].sort((a, b) => a.day - b.day)),
      fc.shuffledSubarray([...one.traces], { minLength: one.traces.length }),
    ),
    size: fc.integer({ min: 1, max: 3 }),
    worlds: twoWorlds,
  }),
);
const decisionsOf = (traces: readonly Trace[], size: number): Trace[][] =>
  traces.flatMap((_, index) => (index % size === 0 ? [traces.slice(index, index + size)] : []));

const name = ({ rule, holder, about }: Conclusion) => `${rule} ${holder} ${about}`;
const byName = (all: readonly Conclusion[]) =>
  [...all].sort((a, b) => (name(a) < name(b) ? -1 : 1));
/** A trail as sets: in which order records came must not show. */
const asSets = ({ slips, threads, conclusions, unmerged }: Trail) => ({
  slips: [...slips].sort((a, b) => (a.trace.id < b.trace.id ? -1 : 1)),
  threads,
  conclusions: byName(conclusions),
  unmerged: byName(unmerged),
});
const told = (reading: FootprintReading): Map<string, string> =>
  new Map(reading.trail().unmerged.map((each) => [name(each), JSON.stringify(each)]));

const property = (
  what: string,
  check: (
    one: GeneratedCase,
    decisions: readonly (readonly Trace[])[],
    worlds: readonly [World, World],
  ) => void,
): void => {
  let cases = 0;
  fc.assert(
    fc.property(grown, ({ one, order, size, worlds }) => {
      cases += 1;
      check(one, decisionsOf(order, size), worlds);
    }),
    runs,
  );
  expect(cases).toBe(runs.numRuns);
  done.push(`${what} in ${cases} cases`);
};

describe("a growing footprint", () => {
  it("is after every decision what reading it anew gives", () => {
    property("as anew", ({ model }, decisions, [world]) => {
      const reading = readFootprint(model, [], world);
      decisions.forEach((decision, index) => {
        reading.add(decision);
        const soFar = decisions.slice(0, index + 1).flat();
        expect(asSets(reading.trail())).toEqual(asSets(trail(model, soFar, world)));
      });
    });
  });

  it("turned to another world is what reading anew in that world gives, and grows on there", () => {
    property("turned", ({ model, traces }, decisions, [world, other]) => {
      const reading = readFootprint(model, [], world);
      const half = Math.floor(decisions.length / 2);
      for (const decision of decisions.slice(0, half)) reading.add(decision);
      reading.turn(other);
      expect(asSets(reading.trail())).toEqual(
        asSets(trail(model, decisions.slice(0, half).flat(), other)),
      );
      for (const decision of decisions.slice(half)) reading.add(decision);
      expect(asSets(reading.trail())).toEqual(asSets(trail(model, traces, other)));
      reading.turn(documentedWorld);
      expect(asSets(reading.trail())).toEqual(asSets(trail(model, traces, documentedWorld)));
    });
  });

  it("tells with each decision exactly the conclusions that are new or told otherwise", () => {
    let changes = 0;
    property("growth", ({ model }, decisions, [world]) => {
      const reading = readFootprint(model, [], world);
      for (const decision of decisions) {
        const before = told(reading);
        const { slips, conclusions } = reading.add(decision);
        const changed = [...told(reading)].filter(([id, now]) => before.get(id) !== now);
        expect(conclusions.map((each) => [name(each), JSON.stringify(each)]).sort()).toEqual(
          changed.sort(),
        );
        expect(slips.map(({ trace }) => trace)).toEqual(decision);
        changes += changed.length;
      }
    });
    expect(changes).toBeGreaterThan(500);
    done.push(`${changes} changes`);
  });

  it("says nothing again that is told as before", () => {
    const { model } = household;
    const told = model.scenarios.get("renewal" as ScenarioId)?.scenes.flatMap((at) => at.traces);
    const paid = told?.find(({ id }) => id === "shop.payment");
    if (!paid) throw new Error("the purchase is there");
    const open = { ...paid, id: "open" as TraceId, kept: { assumption: paid.kept.assumption } };
    const unsure = { ...open, needs: [{ assumption: "taken@payment" as AssumptionId }] };
    // Documented it could show, then it shows; without power it does neither.
    const world: World = {
      dials: new Map([["power" as QuestionId, "no"]]),
      scoped: new Map([["taken@payment" as AssumptionId, "no"]]),
    };
    const reading = readFootprint(model, [], world);
    expect(reading.add([unsure]).conclusions).toHaveLength(2);
    expect(reading.add([paid]).conclusions).toEqual([]);
  });

  it("reads a stranger's records again once one of them gives the name of somebody of ours", () => {
    const model = checked(generatedParts);
    const record = (id: string, category: string, names: readonly string[]): Trace =>
      ({
        ...plainTrace(id),
        holder: "police",
        categories: [category],
        parties: [names.map((value) => ({ value, needs: [] }))],
        needs: [],
        kept: { assumption: "kept@people", told: "yes" },
      }) as unknown as Trace;
    const visit = record("visit", "visit", ["name:stranger"]);
    const payment = record("payment", "payment", ["name:stranger", "name:ann"]);
    const reading = readFootprint(model, [visit], documentedWorld);
    expect(reading.trail().conclusions).toEqual([]);
    // Ann was there only because the stranger's visit is tied to her payment.
    const told = reading.add([payment]).conclusions.map(({ rule, about }) => `${rule} ${about}`);
    expect(told).toContain("was-there name:ann");
    expect(reading.trail()).toEqual(
      readFootprint(model, [visit, payment], documentedWorld).trail(),
    );
  });

  it("takes no trace twice", () => {
    property("twice", ({ model, traces }, decisions, [world]) => {
      const reading = readFootprint(model, traces, world);
      const before = reading.trail();
      for (const decision of decisions) {
        expect(reading.add(decision)).toEqual({ slips: [], conclusions: [] });
      }
      expect(reading.trail()).toEqual(before);
    });
  });
});

/** How often maps and sets are asked or written while something runs. */
function lookUps(run: () => void): number {
  let count = 0;
  const methods = [
    [Map.prototype, "get"],
    [Map.prototype, "has"],
    [Map.prototype, "set"],
    [Set.prototype, "has"],
    [Set.prototype, "add"],
    [WeakMap.prototype, "get"],
    [WeakMap.prototype, "set"],
  ] as const;
  const restore = methods.map(([owner, method]) => {
    const original = Object.getOwnPropertyDescriptor(owner, method);
    if (!original) throw new Error(`no ${method}`);
    const call = original.value as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, method, {
      ...original,
      value: function counted(this: unknown, ...given: unknown[]): unknown {
        count += 1;
        return call.apply(this, given);
      },
    });
    return () => Object.defineProperty(owner, method, original);
  });
  try {
    run();
  } finally {
    for (const each of restore) each();
  }
  return count;
}

describe("one more decision", () => {
  it.each([
    ["as documented", documentedWorld],
    ["with everything kept and joined", { dials: household.allYes, scoped: new Map() }],
  ])("costs what its own traces cost, %s", (what, world) => {
    const [small, large] = [1_000, 100_000].map((size) => {
      const traces = manyTraces(size + 3);
      const reading = readFootprint(household.model, traces.slice(0, size), world);
      return lookUps(() => reading.add(traces.slice(size)));
    });
    done.push(`${what}: ${small} look-ups at 1,000 traces, ${large} at 100,000`);
    expect(small).toBeGreaterThan(50);
    expect(large).toBeLessThanOrEqual((small ?? 0) * 1.1);
    expect(large).toBeGreaterThanOrEqual((small ?? 0) * 0.9);
  });
});
