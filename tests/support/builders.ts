import type { MadeDecision, Plain, Run, Trace } from "#engine/index.ts";

type Fields<Thing> = Partial<Plain<Thing>>;

/** A trace with every field set, the optional ones too. */
export function aTrace(overrides: Fields<Trace> = {}): Trace {
  const trace: Plain<Trace> = {
    id: "road.camera.plate",
    system: "road-camera",
    holder: "traffic-police",
    people: ["father"],
    place: "bridge",
    day: 1,
    hour: 7,
    categories: ["location"],
    parties: [[{ value: "plate:truck", needs: [{ assumption: "plates-matched@*" }] }]],
    needs: [{ assumption: "power@road-camera", told: "yes" }],
    kept: { assumption: "records-kept@traffic-police" },
    named: { value: "not-known", claims: [] },
    looked: { assumption: "looked@traffic-police" },
    claims: ["road.cameras"],
    gap: false,
    withdrawnSince: "0.4.0",
    ...overrides,
  };
  return trace as Trace;
}

/** A decision that left one trace. */
export function aDecision(overrides: Fields<MadeDecision> = {}): MadeDecision {
  const decision: Plain<MadeDecision> = {
    scene: "bridge",
    choice: "drive-on",
    traces: [aTrace()],
    guess: ["traffic-police"],
    ...overrides,
  };
  return decision as MadeDecision;
}

/** A run of three decisions, in the reveal of the third. */
export function aRun(overrides: Fields<Run> = {}): Run {
  const run: Plain<Run> = {
    id: "run-1",
    pack: "core",
    packVersion: "0.1.0",
    scenario: "road",
    start: "bridge",
    order: 1,
    decisions: [
      aDecision(),
      aDecision({ scene: "market", choice: "pay-by-app", traces: [], guess: null }),
      aDecision({ scene: "home", choice: "talk", traces: [aTrace({ id: "home.neighbour" })] }),
    ],
    place: { scene: "home", stage: "reveal" },
    ...overrides,
  };
  return run as Run;
}
