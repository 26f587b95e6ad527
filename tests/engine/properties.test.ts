import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  compare,
  documentedWorld,
  trail,
  why,
  type Answer,
  type AssumptionId,
  type Conclusion,
  type QuestionId,
  type Trail,
  type Value,
  type World,
} from "#engine/index.ts";
import { smallestSets } from "#engine/query/smallest-sets.ts";
import { generatedCase, type GeneratedCase } from "../support/generated-model-cases.ts";
import { assumptions } from "../support/generated-model.ts";

const runs = { numRuns: 300, seed: 20261122 };
const rank: Record<Value, number> = { no: 0, "not-known": 1, yes: 2 };

const answers = (of: readonly string[]) =>
  fc.array(fc.constantFrom("no" as Answer, "yes" as Answer), {
    minLength: of.length,
    maxLength: of.length,
  });
const worldOf = (given: readonly (Answer | undefined)[]): World => ({
  dials: new Map(),
  scoped: new Map(
    assumptions.flatMap((id, index) => {
      const answer = given[index];
      return answer ? [[id, answer] as const] : [];
    }),
  ),
});
const someWorld = fc
  .array(fc.constantFrom<Answer | undefined>("no", "yes", undefined, undefined), {
    minLength: assumptions.length,
    maxLength: assumptions.length,
  })
  .map(worldOf);

const id = ({ rule, holder, about }: Conclusion) => `${rule} ${holder} ${about}`;
/** Every conclusion's value, and of every two slips and key whether they are tied. */
function values(read: Trail): Map<string, Value> {
  const all = new Map<string, Value>(read.unmerged.map((each) => [id(each), each.value]));
  for (const { key, traces, value } of read.threads) {
    for (const one of traces) {
      for (const other of traces.filter((each) => each > one)) {
        const name = `${key}: ${one} ${other}`;
        if (rank[value] > rank[all.get(name) ?? "no"]) all.set(name, value);
      }
    }
  }
  return all;
}
const neverLower = (before: Trail, after: Trail) => {
  const now = values(after);
  for (const [name, value] of values(before)) {
    expect(rank[now.get(name) ?? "no"], name).toBeGreaterThanOrEqual(rank[value]);
  }
};
const tellsPower = ({ needs }: GeneratedCase["traces"][number]) =>
  needs.some(({ assumption, told }) => assumption === "power@camera" && told === "yes");
const counts: Record<string, number> = {};
const counted = (what: string, times = 1) => (counts[what] = (counts[what] ?? 0) + times);
afterAll(() => {
  const all = Object.entries(counts).map(([what, times]) => `${what} ${times}`);
  console.info(`properties, seed ${runs.seed}, cases: ${all.join(", ")}`);
});
const property = (what: string, check: (one: GeneratedCase, world: World) => void) => {
  fc.assert(
    fc.property(generatedCase, someWorld, (one, world) => {
      counted(what);
      check(one, world);
    }),
    runs,
  );
  expect(counts[what]).toBeGreaterThanOrEqual(runs.numRuns);
};

describe("properties over generated models", () => {
  it("order never matters, and the same input gives the same output", () => {
    property("order", ({ model, traces }, world) => {
      const read = trail(model, traces, world);
      expect(trail(model, traces, world)).toEqual(read);
      for (const other of [traces.toReversed(), [...traces.slice(1), ...traces.slice(0, 1)]]) {
        const again = trail(model, other, world);
        expect(values(again)).toEqual(values(read));
        expect(again.threads).toEqual(read.threads);
        for (const each of read.unmerged) {
          expect(why(model, other, world, each)).toEqual(why(model, traces, world, each));
        }
      }
    });
  });

  it("adding a trace never removes a tie or a conclusion", () => {
    property("adding", ({ model, traces }, world) => {
      neverLower(trail(model, traces.slice(1), world), trail(model, traces, world));
    });
  });

  it("raising an assumption never removes a tie or a conclusion", () => {
    property("raising", ({ model, traces }, world) => {
      const before = trail(model, traces, world);
      for (const raised of assumptions) {
        if (world.scoped.get(raised) === "yes") continue;
        const scoped = new Map(world.scoped).set(raised, "yes");
        neverLower(before, trail(model, traces, { ...world, scoped }));
      }
    });
  });

  it("a yes or no never changes under any resolution of the unknowns, and not known is both", () => {
    fc.assert(
      fc.property(
        // Turning told power off takes a fact of the story away: that resolves no unknown.
        generatedCase.filter(({ traces }) => !traces.some(tellsPower)),
        fc.array(answers(assumptions), { minLength: 6, maxLength: 6 }),
        ({ model, traces }, given) => {
          counted("resolving");
          const read = trail(model, traces, documentedWorld);
          const resolved = given.map((each) => values(trail(model, traces, worldOf(each))));
          const ends = (["no", "yes"] as const).map((answer) =>
            values(trail(model, traces, worldOf(assumptions.map(() => answer)))),
          );
          for (const [name, value] of values(read)) {
            if (value !== "not-known")
              for (const end of [...resolved, ...ends]) expect(end.get(name) ?? "no").toBe(value);
            else expect(ends.map((end) => end.get(name) ?? "no")).toEqual(["no", "yes"]);
          }
        },
      ),
      runs,
    );
  });

  it("less power never adds a machine trace and never removes a human one", () => {
    property("power", ({ model, traces }, world) => {
      const without: World = {
        ...world,
        dials: new Map([["power" as QuestionId, "no"]]),
        scoped: new Map([...world.scoped].filter(([each]) => each !== "power@camera")),
      };
      const now = trail(model, traces, without).slips;
      trail(model, traces, world).slips.forEach(({ trace, answers: before }, index) => {
        const after = now[index]?.answers.recorded.value ?? "no";
        if (trace.system === "people") expect(after).toBe(before.recorded.value);
        else expect(rank[after]).toBeLessThanOrEqual(rank[before.recorded.value]);
      });
    });
  });

  it("every proof suffices alone and has no part it does not need; every if is minimal", () => {
    property("proofs", ({ model, traces }, world) => {
      const valueOf = (among: typeof traces, at: World, wanted: Conclusion) =>
        trail(model, among, at).unmerged.find((each) => id(each) === id(wanted))?.value ?? "no";
      for (const conclusion of trail(model, traces, world).unmerged) {
        const { ifs } = why(model, traces, world, conclusion);
        if (conclusion.value === "no") expect(ifs).toEqual([]);
        else expect(ifs.length).toBeGreaterThan(0);
        for (const { assumptions: granted, proof } of ifs) {
          counted("(single proofs)");
          const grant = (some: readonly AssumptionId[]): World => ({
            ...world,
            scoped: new Map([...world.scoped, ...some.map((each) => [each, "yes"] as const)]),
          });
          expect(valueOf(proof.records, grant(granted), conclusion)).toBe("yes");
          for (const record of proof.records) {
            const fewer = proof.records.filter((each) => each !== record);
            expect(valueOf(fewer, grant(granted), conclusion)).not.toBe("yes");
          }
          for (const one of granted) {
            expect(
              valueOf(traces, grant(granted.filter((each) => each !== one)), conclusion),
            ).not.toBe("yes");
          }
        }
      }
    });
    expect(counts["(single proofs)"]).toBeGreaterThan(100);
  });

  it("comparing a path with itself is empty, swapping sides swaps the answer", () => {
    property("comparing", ({ model, traces }, world) => {
      const a = trail(model, traces, world);
      const b = trail(model, traces.slice(1), world);
      const { slips, threads, conclusions } = compare(a, a);
      for (const { onlyA, onlyB } of [slips, threads, conclusions]) {
        expect([onlyA, onlyB]).toEqual([[], []]);
      }
      const there = compare(a, b);
      const back = compare(b, a);
      expect(back.slips.onlyA).toEqual(there.slips.onlyB);
      expect(back.conclusions.onlyB).toEqual(there.conclusions.onlyA);
      expect(back.threads.onlyA).toEqual(there.threads.onlyB);
    });
  });

  it("speaks of the household's people and things only, and never by a circle key", () => {
    property("household only", ({ model, traces }, world) => {
      const { threads, unmerged } = trail(model, traces, world);
      expect(unmerged.filter(({ about }) => about.endsWith(":stranger"))).toEqual([]);
      expect(threads.filter(({ key }) => key.startsWith("household:"))).toEqual([]);
    });
  });

  it("always ends: few looks find the smallest sets of 25 things", () => {
    let most = 0;
    const items = Array.from({ length: 25 }, (_, index) => index);
    const ways = fc.array(fc.subarray(items, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(ways, (sets) => {
        counted("ending");
        let looks = 0;
        const isEnough = (some: ReadonlySet<number>) => {
          looks += 1;
          return sets.some((set) => set.every((item) => some.has(item)));
        };
        const minimal = sets
          .filter(
            (set) => !sets.some((b) => b.length < set.length && b.every((i) => set.includes(i))),
          )
          .map((set) => JSON.stringify(set));
        const found = smallestSets(isEnough, items, 4).map((set) => JSON.stringify(set));
        expect(found).toHaveLength(Math.min(4, new Set(minimal).size));
        expect(minimal).toEqual(expect.arrayContaining(found));
        expect(looks).toBeLessThan(3_000);
        most = Math.max(most, looks);
      }),
      { ...runs, numRuns: 100 },
    );
    counted("(most looks)", most);
  });
});
