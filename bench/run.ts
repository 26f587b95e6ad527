import { compare, documentedWorld, readFootprint, why, type World } from "#engine/index.ts";
import { rebuildWithLibrary } from "./alternative.ts";
import { makeFootprint, type Variant } from "./footprints.ts";
import { fastestOf, heapInUse, median, mebibytes, time, timed } from "./measure.ts";
import { growth, ms, printTable } from "./table.ts";

const sizes = [100, 1_000, 10_000, 100_000];
const heavySizes = [1_000, 10_000];
const DECISIONS = 200;
/** What a bar stands for is measured longest. */
const barred = { most: 25, upTo: 2_000 };
/** Every file joined inside its holder: the dial that ties most. */
const joined = {
  dials: new Map([["joined", "yes"]]),
  scoped: new Map(),
} as unknown as World;

/** Milliseconds by row name. */
type Times = Record<string, number>;

function measure(variant: Variant, count: number): Times & { heap: number } {
  const { made, model, traces, decisions } = makeFootprint(variant, count, DECISIONS);
  const before = heapInUse();
  const build = fastestOf(() => readFootprint(model, traces, documentedWorld), barred);
  const reading = readFootprint(model, traces, documentedWorld);
  const heap = heapInUse() - before;
  const { result: documented, ms: all } = timed(() => reading.trail());
  const turn = fastestOf(() => reading.turn(joined), barred);
  const turned = reading.trail();
  const steps = decisions.map((decision) => time(() => reading.add(decision)));
  const whyOf = (rule: string, largest: number): number => {
    const asked = documented.unmerged.findLast(
      (each) => each.value === "not-known" && each.rule === rule,
    );
    if (!asked || count > largest) return Number.NaN;
    return time(() => why(model, traces, documentedWorld, asked));
  };
  return {
    "the model, checked": made,
    "full build": build,
    "one decision": median(steps),
    "the slowest of them": Math.max(...steps),
    "one dial turned": turn,
    "all slips, threads, conclusions": all,
    compare: fastestOf(() => compare(documented, turned)),
    "why, one record": whyOf("was-there", 100_000),
    "why, three days": whyOf("home", 10_000),
    "graphology: build, or one decision": fastestOf(() => rebuildWithLibrary(model, traces)),
    heap,
  };
}

measure("usual", 1_000); // Warm: the first calls pay for compiling.
const usual = sizes.map((count) => measure("usual", count));
const heavy = (["one camera", "one key"] as const).map((variant) => ({
  variant,
  times: heavySizes.map((count) => measure(variant, count)),
}));

const rows = Object.keys(usual[0] ?? {}).filter((name) => name !== "heap");
const row = (name: string, times: readonly Times[]) => {
  const values = times.map((each) => each[name] ?? Number.NaN);
  return [name, ...values.map(ms), growth(values)];
};
console.log(
  "Milliseconds. Long calls: the fastest of several; one decision (3 traces): the median of many.",
);
printTable(
  ["usual footprint", ...sizes.map(String), "per tenfold"],
  [
    ...rows.map((name) => row(name, usual)),
    ["heap of a reading", ...usual.map(({ heap }) => mebibytes(heap)), ""],
  ],
);
for (const { variant, times } of heavy) {
  printTable(
    [variant, ...heavySizes.map(String), "per tenfold"],
    rows.map((name) => row(name, times)),
  );
}
console.log(
  `Heap at the end: ${mebibytes(heapInUse())}; most memory of the process: ${mebibytes(process.resourceUsage().maxRSS * 1024)}`,
);
console.log(
  "graphology does less: ties only, without story days, users of things, rules, conclusions.\n",
);

const at = (count: number, name: string): number =>
  usual[sizes.indexOf(count)]?.[name] ?? Number.NaN;
const bars: readonly (readonly [string, number, number, string])[] = [
  ["one decision at 100,000", at(100_000, "one decision"), 16, "ms"],
  ["one dial at 10,000", at(10_000, "one dial turned"), 50, "ms"],
  ["full build at 100,000", at(100_000, "full build"), 1_000, "ms"],
  ...heavy.map(({ variant, times: [small, large] }) => {
    const ratio = (large?.["full build"] ?? Number.NaN) / (small?.["full build"] ?? Number.NaN);
    return [`${variant}: ten times as many (its square: 100)`, ratio, 25, "times"] as const;
  }),
];
for (const [name, value, bar, unit] of bars) {
  const held = value <= bar;
  if (!held) process.exitCode = 1;
  console.log(`${held ? "pass" : "MISS"}  ${name}: ${ms(value)} of at most ${bar} ${unit}`);
}
