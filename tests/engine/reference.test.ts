import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  trail,
  whoHolds,
  why,
  type Answer,
  type AssumptionId,
  type Conclusion,
  type Value,
  type World,
} from "#engine/index.ts";
import { alikeCase, generatedCases, type GeneratedCase } from "../support/generated-model-cases.ts";
import { assumptions } from "../support/generated-model.ts";
import { BruteForce, openAssumptions } from "../support/slow-brute-force.ts";

const seed = 20261122;
const mostIfs = 3;
const done: string[] = [];
afterAll(() => {
  console.info(`reference, seed ${seed}: ${done.join("; ")}`);
});

const nameOf = ({ rule, holder, about }: Conclusion) => `${rule} ${holder} ${about}`;

/** A world that leaves at most so many of a case's assumptions open. */
const worldFor = ({ model, traces }: GeneratedCase, most: number): fc.Arbitrary<World> => {
  const open = openAssumptions(model, traces);
  const ofRecords = (id: string) => Number(/^(taken|kept|power)@/.test(id));
  return fc
    .tuple(
      fc.shuffledSubarray(open, { minLength: open.length }),
      // Records that could each be there or not give conclusions many ifs.
      fc.boolean(),
      // Mostly yes: a no takes much away at once.
      fc.array(fc.constantFrom<Answer>("yes", "yes", "yes", "no"), {
        minLength: assumptions.length,
        maxLength: assumptions.length,
      }),
    )
    .map(([order, recordsOpen, answers]) => {
      if (recordsOpen) order.sort((a, b) => ofRecords(b) - ofRecords(a));
      const answered = order.slice(most);
      return {
        dials: new Map(),
        scoped: new Map(
          answered.map((id, index) => [id as AssumptionId, answers[index] ?? "yes"] as const),
        ),
      };
    });
};

const against = (
  cases: fc.Arbitrary<GeneratedCase>,
  numRuns: number,
  mostOpen: number,
  check: (brute: BruteForce, one: GeneratedCase, world: World) => void,
): void => {
  const both = cases.chain((one) => worldFor(one, mostOpen).map((world) => ({ one, world })));
  fc.assert(
    fc.property(both, ({ one, world }) => {
      const brute = new BruteForce(one.model, one.traces, world);
      expect(brute.open.length).toBeLessThanOrEqual(mostOpen);
      check(brute, one, world);
    }),
    { numRuns, seed },
  );
};

/** The engine's values of what could be: what is `no` stands for nothing. */
const could = (values: Iterable<readonly [string, Value]>) =>
  new Map([...values].filter(([, value]) => value !== "no").sort());

describe("the engine and the slow reference", { timeout: 180_000 }, () => {
  it("give every conclusion, tie, slip and holding the same value", () => {
    const count = { cases: 0, conclusions: 0, ties: 0 };
    against(generatedCases(2, 6), 200, 6, (brute, { model, traces }, world) => {
      const read = trail(model, traces, world);
      const conclusions = could(brute.values("conclusions"));
      const ties = could(brute.values("ties"));
      expect(could(read.unmerged.map((each) => [nameOf(each), each.value]))).toEqual(conclusions);
      const pairs = read.threads
        .toSorted((one) => (one.value === "yes" ? 1 : -1))
        .flatMap(({ key, traces: tied, value }) =>
          tied.flatMap((one) =>
            tied.flatMap((other) =>
              one === other ? [] : [[`${key}: ${one} ${other}`, value] as const],
            ),
          ),
        );
      expect(could(pairs)).toEqual(ties);
      const slips = read.slips.flatMap(({ trace, answers }) => [
        [`recorded ${trace.id}`, answers.recorded.value] as const,
        [`kept ${trace.id}`, answers.kept.value] as const,
      ]);
      expect(could(slips)).toEqual(could(brute.values("slips")));
      const held = [...whoHolds(model, traces, world)].flatMap(([holder, all]) =>
        all.map(({ trace, value }) => [`${holder} ${trace.id}`, value] as const),
      );
      expect(could(held)).toEqual(could(brute.values("held")));
      count.cases += 1;
      count.conclusions += conclusions.size;
      count.ties += ties.size;
    });
    expect(count.cases).toBeGreaterThanOrEqual(200);
    expect(Math.min(count.conclusions, count.ties)).toBeGreaterThan(500);
    done.push(
      `values in ${count.cases} cases (${count.conclusions} conclusions, ${count.ties} ties)`,
    );
  });

  it("give every conclusion the same ifs, proofs and stand-ins", () => {
    const count = { cases: 0, ifs: 0, more: 0 };
    against(generatedCases(2, 6), 200, 7, (brute, { model, traces }, world) => {
      for (const conclusion of trail(model, traces, world).unmerged) {
        const name = nameOf(conclusion);
        const { ifs, more } = why(model, traces, world, conclusion);
        const all = brute.ifs(name);
        expect(ifs.map(({ assumptions: granted }) => granted)).toEqual(all.slice(0, mostIfs));
        expect(more).toBe(all.length > mostIfs);
        for (const { assumptions: granted, proof } of ifs) {
          expect(proof.records).toEqual(brute.proof(name, granted));
          expect(proof.standIns).toEqual(brute.standIns(name, granted, proof.records));
        }
        count.ifs += ifs.length;
        count.more += Number(more);
      }
      count.cases += 1;
    });
    expect(count.cases).toBeGreaterThanOrEqual(200);
    expect(count.ifs).toBeGreaterThan(500);
    expect(count.more).toBeGreaterThan(0);
    done.push(`why in ${count.cases} cases (${count.ifs} ifs, ${count.more} with other ways)`);
  });

  it("give records that come again on many days proofs of the same size and stand-ins", () => {
    const count = { cases: 0, proofs: 0 };
    against(alikeCase, 60, 5, (brute, { model, traces }, world) => {
      for (const conclusion of trail(model, traces, world).unmerged) {
        const name = nameOf(conclusion);
        const { ifs } = why(model, traces, world, conclusion);
        expect(ifs.map(({ assumptions: granted }) => granted)).toEqual(
          brute.ifs(name).slice(0, mostIfs),
        );
        for (const { assumptions: granted, proof } of ifs) {
          expect(brute.follows(name, granted, proof.records)).toBe(true);
          expect(proof.records).toHaveLength(brute.proof(name, granted)?.length ?? -1);
          expect(proof.standIns).toEqual(brute.standIns(name, granted, proof.records));
        }
        count.proofs += ifs.length;
      }
      count.cases += 1;
    });
    expect(count.proofs).toBeGreaterThan(100);
    done.push(`alike days in ${count.cases} cases (${count.proofs} proofs)`);
  });
});
