import {
  documentedWorld,
  footprint,
  readFootprint,
  tracesOfPath,
  type CheckedModel,
  type Conclusion,
  type FootprintReading,
  type Path,
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
/** What a line of `found` does to be of each kind, for who writes a story. */
const ways: Readonly<Record<Face, string>> = {
  shows:
    "its holder takes in one record that is enough for the rule, every need of it told, under a sight or a number",
  "one if":
    "one answer is open: one need is not told; or a name is the record's only key; or a record whose kept is told is passed on once, under a number",
  "several ifs":
    "two answers or more are open: what a person remembers is passed on, or the rule has needs of its own",
  "does not show": "only another choice leaves the records",
};
const faces = Object.keys(ways) as readonly Face[];

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
  let hasAll = false;
  let missed: readonly Named[] = mistaken;
  let idle: readonly string[] = dials;
  let count = 0;
  // No more paths than it takes: the first leaves most, and often has everything.
  for (const path of paths) {
    if (hasAll && missed.length + idle.length === 0) break;
    count += 1;
    const one = read(model, tracesOfPath(model, path));
    // Counting ifs is costly: not where the path is out of the running anyway.
    hasAll ||= plainFaces(content, one).size === 2 && missingOn(model, content, one).length === 0;
    missed = missed.filter((named) => !has(one, named));
    idle = idle.filter((dial) => !changes(one, dial as QuestionId));
  }
  const faults: [string, string][] = [
    ...(hasAll ? [] : [nearest(model, content, paths)]),
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

/** What can be told of a path without counting ifs. */
function plainFaces({ debrief }: ScenarioContent, one: Read): Set<Face> {
  const own = new Set<Face>();
  if (one.trail.conclusions.some(({ value }) => value === "yes")) own.add("shows");
  if (debrief.found.some((named) => !has(one, named))) own.add("does not show");
  return own;
}

function missingOn(model: CheckedModel, content: ScenarioContent, one: Read): readonly Face[] {
  const own = plainFaces(content, one);
  for (const kind of kindsOfIfs(model, one, one.trail.conclusions)) own.add(kind);
  return faces.filter((face) => !own.has(face));
}

/** Says of the path that misses least what it has, line by line, and how to get what it misses. */
function nearest(
  model: CheckedModel,
  content: ScenarioContent,
  paths: readonly Path[],
): [string, string] {
  const all = paths.map((path) => {
    const one = read(model, tracesOfPath(model, path));
    return { path, one, missing: missingOn(model, content, one) };
  });
  const best = all.reduce((least, each) =>
    each.missing.length < least.missing.length ? each : least,
  );
  const choices = best.path.decisions.map(({ scene, choice }) => `${scene}: ${choice}`).join(", ");
  return [
    `no path that was read has all four kinds of conclusion. The nearest (${choices}) ` +
      `misses ${best.missing.map((face) => `"${face}"`).join(", ")}; on it ` +
      linesOn(model, content, best.one).join("; "),
    best.missing.map((face) => `for "${face}" name in found one where ${ways[face]}`).join("; "),
  ];
}

/** Each line of `found` with what it is on this path, and what only conclusions beside them are. */
function linesOn(model: CheckedModel, { debrief }: ScenarioContent, one: Read): readonly string[] {
  const { conclusions, unmerged } = one.trail;
  const faceOf = (each: Conclusion): Face =>
    each.value === "yes" ? "shows" : ([...kindsOfIfs(model, one, [each])][0] ?? "does not show");
  const offered = debrief.found.map((named) => {
    const found = unmerged.find((each) => same(named, each));
    const face = found ? faceOf(found) : "does not show";
    // The trail tells who is known by several names once, under one of them; only that counts.
    const isCounted = !found || conclusions.some((each) => same(named, each));
    return { face, isCounted, said: `${nameOf(named)}: ${face}` };
  });
  const beside = new Map<Face, Conclusion>();
  for (const each of conclusions) {
    const face = faceOf(each);
    if (!offered.some((other) => other.isCounted && other.face === face)) beside.set(face, each);
  }
  return [
    ...offered.map(({ said, isCounted }) =>
      isCounted ? said : `${said} (told under another name)`,
    ),
    ...[...beside].map(([face, each]) => `not in found ${nameOf(each)}: ${face}`),
  ];
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
