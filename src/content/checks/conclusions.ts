import {
  documentedWorld,
  footprint,
  readFootprint,
  tracesOfPath,
  type CheckedModel,
  type Conclusion,
  type FootprintReading,
  type QuestionId,
  type Rule,
  type Scenario,
  type Trace,
  type Trail,
} from "#engine/index.ts";
import type { ScenarioContent } from "../schema/scenario.schema.ts";
import { scenarioFile, type Check } from "./check.ts";
import { kindsOfIfs } from "./kinds-of-ifs.ts";
import { noModel, packModel } from "./pack-model.ts";
import { pathLeaving, pathsForEveryTrace, scenarioOf } from "./path-leaving.ts";

type Named = ScenarioContent["debrief"]["found"][number];
/** What a path should have of each, as far as documented. */
type Face = "shows" | "one if" | "several ifs" | "does not show";
const faces: readonly Face[] = ["shows", "one if", "several ifs", "does not show"];

/** One path read in the documented world. */
interface Read {
  /** Answers other worlds too: what is documented need not be read again for each. */
  readonly reading: FootprintReading;
  readonly traces: readonly Trace[];
  readonly trail: Trail;
}

/**
 * Does each story let a reader meet a conclusion of every kind on one path, its mistaken one, and a
 * change by each dial? Paths are thousands, so it reads one for every trace, and for a mistaken
 * conclusion the path that leaves most of what its rule is about, until nothing is missing. What it
 * passes is so; what it misses, a path that it has not read could still have.
 */
export const conclusionsCheck: Check = {
  name: "conclusions",
  run: (pack) => {
    const looked = pack.scenarios.flatMap(({ debrief }) => debrief.found).length;
    const model = packModel(pack);
    if (!model) return { looked, findings: noModel };
    const reports = pack.scenarios.map((scenario) => ({ scenario, ...reportOn(model, scenario) }));
    return {
      looked,
      findings: reports.flatMap(({ scenario: { id }, faults }) =>
        faults.map(([what, cure]) => ({ file: scenarioFile(id), what, cure })),
      ),
      notes: reports.map(
        ({ scenario: { id }, count, never }) =>
          `${id}: ${count} paths read; offered, but only with another day or on no path: ` +
          (never.join(", ") || "none"),
      ),
    };
  },
};

function reportOn(model: CheckedModel, content: ScenarioContent) {
  const { found, mistaken, dials } = content.debrief;
  const scenario = scenarioOf(model, content.id);
  const paths = pathsForEveryTrace(scenario).concat(
    mistaken.map((named) => pathLeaving(scenario, recordsFor(model, scenario, named))),
  );
  let most: ReadonlySet<Face> = new Set();
  let missed: readonly Named[] = mistaken;
  let idle: readonly string[] = dials;
  let count = 0;
  // No more paths than it takes: the first leaves most, and often has everything.
  for (const path of paths) {
    if (most.size === faces.length && missed.length + idle.length === 0) break;
    count += 1;
    const one = read(model, tracesOfPath(model, path));
    if (most.size < faces.length) {
      const own = facesOf(model, content, one);
      if (own.size > most.size) most = own;
    }
    missed = missed.filter((named) => !has(one, named));
    idle = idle.filter((dial) => !changes(one, dial as QuestionId));
  }
  const faults: [string, string][] = [
    ...faces
      .filter((face) => !most.has(face))
      .map((face): [string, string] => [
        `no path that was read has, beside the others, a conclusion of the kind "${face}"`,
        `let one path have all of: ${faces.join(", ")}`,
      ]),
    ...missed.map((named): [string, string] => [
      `no path has ${nameOf(named)}, which would be mistaken`,
      "let a choice leave its records, or name another in debrief.mistaken",
    ]),
    ...idle.map((dial): [string, string] => [
      `the dial "${dial}" changes no conclusion on any path`,
      "offer a question that something needs",
    ]),
  ];
  const everything = read(
    model,
    scenario.scenes.flatMap(({ traces }) => [...traces]),
  );
  const never = found.filter((named) => !has(everything, named)).map(nameOf);
  return { faults, count, never };
}

function read(model: CheckedModel, left: readonly Trace[]): Read {
  const traces = footprint(model, [left]);
  const reading = readFootprint(model, traces, documentedWorld);
  return { reading, traces, trail: reading.trail() };
}

/** What one of its rule's patterns could be about. */
function recordsFor(model: CheckedModel, scenario: Scenario, named: Named): Set<string> {
  const rule = model.rules.get(named.rule as Rule["id"]);
  const categories = new Set(rule?.patterns.flatMap((pattern) => pattern.categories ?? []));
  const traces = scenario.scenes.flatMap((scene) => scene.traces);
  return new Set(
    traces
      .filter((trace) => trace.categories.some((each) => categories.has(each)))
      .map(({ id }) => id),
  );
}

const nameOf = ({ rule, holder, about }: Named): string => `"${rule}" of ${holder} about ${about}`;
const has = ({ trail: { unmerged } }: Read, named: Named): boolean =>
  unmerged.some((each) => same(named, each));
const same = (named: Named, { rule, holder, about }: Conclusion): boolean =>
  named.rule === rule && named.holder === holder && named.about === about;

function facesOf(model: CheckedModel, { debrief }: ScenarioContent, one: Read): Set<Face> {
  const { conclusions } = one.trail;
  const own = new Set<Face>();
  if (conclusions.some(({ value }) => value === "yes")) own.add("shows");
  if (debrief.found.some((named) => !has(one, named))) {
    own.add("does not show");
  }
  // Counting ifs is costly: not where the path is out of the running anyway.
  if (own.size < 2) return own;
  for (const kind of kindsOfIfs(model, one, conclusions)) own.add(kind);
  return own;
}

/** Does any conclusion take another value where this question is answered yes, or no? */
function changes({ reading, trail: documented }: Read, dial: QuestionId): boolean {
  const values = ({ unmerged }: Trail): string =>
    unmerged
      .filter(({ value }) => value !== "no")
      .map(({ rule, holder, about, value }) => [rule, holder, about, value].join(" "))
      .sort()
      .join();
  return (["yes", "no"] as const).some((answer) => {
    reading.turn({ dials: new Map([[dial, answer]]), scoped: new Map() });
    return values(reading.trail()) !== values(documented);
  });
}
