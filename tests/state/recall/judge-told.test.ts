import { describe, expect, it } from "vitest";
import { judgeTold } from "#state/recall/index.ts";
import { toldSix } from "../../support/recall-items.ts";

const [T, N, U] = ["leaves-trace", "none-known", "not-known"] as const;

describe("what the answers look like together", () => {
  it.each([
    ["all-traces", [T, T, T, T, T, T], 3, 3],
    ["all-none", [N, N, N, N, N, N], 0, 0],
    ["all-unknown", [U, U, U, U, U, U], 0, 0],
    ["no-traces", [N, U, N, N, U, N], 0, 0],
    ["told-apart", [T, T, T, N, U, U], 3, 0],
    ["told-apart", [T, T, N, T, U, U], 2, 1],
    ["many-traces", [T, T, T, T, T, U], 3, 2],
    ["few-traces", [T, N, U, N, U, U], 1, 0],
    ["crossed", [N, N, U, T, T, U], 0, 2],
  ] as const)("is %s for %j", (pattern, answers, hits, alarms) => {
    const judged = judgeTold(toldSix(answers));
    expect(judged.pattern).toBe(pattern);
    expect([judged.traces.called, judged.others.called]).toEqual([hits, alarms]);
    expect([judged.traces.answers.length, judged.others.answers.length]).toEqual([3, 3]);
  });

  it("never takes one answer for everything as telling apart, whatever was skipped", () => {
    for (const answer of [T, N, U]) {
      for (let skipped = 0; skipped < 64; skipped += 1) {
        const answers = Array.from({ length: 6 }, (_, at) => (skipped & (1 << at) ? null : answer));
        expect(judgeTold(toldSix(answers)).pattern).not.toBe("told-apart");
      }
    }
  });

  it("compares nothing where one half was skipped", () => {
    expect(judgeTold(toldSix([T, N, T, null, null, null])).pattern).toBe("too-few");
    expect(judgeTold(toldSix([null, null, null, N, U, T])).pattern).toBe("too-few");
    expect(judgeTold([]).pattern).toBe("too-few");
  });

  it("shows both halves in one order: trace, not known, none", () => {
    const { traces, others } = judgeTold(toldSix([N, T, U, N, U, T]));
    expect(traces.answers).toEqual([T, U, N]);
    expect(others.answers).toEqual([T, U, N]);
  });
});

describe("certainty", () => {
  it("stands against what is known, the surest first, and only what was chosen", () => {
    const sure = toldSix([T, N, null, null, null, null], "sure");
    const guessed = toldSix([null, null, T, null, T, U], "guess");
    expect(judgeTold([...guessed, ...sure]).certainty).toEqual([
      { certainty: "sure", asKnown: 1, otherwise: 1 },
      { certainty: "guess", asKnown: 2, otherwise: 1 },
    ]);
  });
});
