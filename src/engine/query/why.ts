import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, ClaimId, HolderId, KeyValueId, RuleId } from "../model/id.ts";
import { firmnessOrder, type Firmness } from "../model/model.ts";
import type { Trace } from "../model/trace.ts";
import { findingId } from "../read/holder-reading.ts";
import { highReading, openAssumptions, readingWith, type Holds } from "../read/holds.ts";
import { PatternTable } from "../read/patterns.ts";
import { readHolder } from "../read/reading.ts";
import type { World } from "../world/world.ts";
import { kindOf, representatives } from "./alike.ts";
import { smallestSets } from "./smallest-sets.ts";

/** Which conclusion is asked for. */
export interface Target {
  readonly rule: RuleId;
  readonly holder: HolderId;
  readonly about: KeyValueId;
}

/** Records that suffice alone, of which none can be left out; as few as there can be, ties by id. */
export interface Proof {
  readonly records: readonly Trace[];
  /** For each record how many, itself among them, could stand in its place ("3 of these 12 days"). */
  readonly standIns: readonly number[];
  readonly claims: readonly ClaimId[];
  /** The weakest firmness among the claims of its records. */
  readonly firmness: Firmness;
}

/** Open assumptions that, all answered yes, make the conclusion follow; with one proof. */
export interface If {
  readonly assumptions: readonly AssumptionId[];
  readonly proof: Proof;
}

export interface Why {
  /** One entry without assumptions for a conclusion that follows; none for one that does not. */
  readonly ifs: readonly If[];
  /** "…and other ways": there are more than the three that are given. */
  readonly more: boolean;
}

const MOST_IFS = 3;

/**
 * The ifs of a conclusion (its inclusion-minimal sets of open assumptions, smallest first, then by
 * id), each with one proof of the fewest records. Empty where it does not follow.
 */
export function why(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
  target: Target,
): Why {
  const ask = asker(model, target);
  const relevant = ask.couldMatter(highReading(model, world), traces);
  const few = representatives(relevant, longestCount(model));
  const open = openAssumptions(model, world, (holds) => ask.follows(holds, few));
  const follows = (granted: ReadonlySet<AssumptionId>): boolean =>
    ask.follows(readingWith(model, world, granted), few);
  const sets = smallestSets(follows, open, MOST_IFS + 1);
  return {
    ifs: sets.slice(0, MOST_IFS).map((assumptions) => {
      const holds = readingWith(model, world, new Set(assumptions));
      const suffices = (records: Iterable<Trace>): boolean => ask.follows(holds, [...records]);
      return { assumptions, proof: proofOf(model, target.rule, few, relevant, suffices) };
    }),
    more: sets.length > MOST_IFS,
  };
}

/** Reads for one conclusion only. */
function asker(model: CheckedModel, { rule, holder, about }: Target) {
  const table = new PatternTable(model);
  const read = (holds: Holds, among: readonly Trace[]) =>
    readHolder(model, table, holder, among, holds);
  return {
    follows: (holds: Holds, among: readonly Trace[]): boolean =>
      read(holds, among)?.findings.has(findingId(rule, about)) ?? false,
    couldMatter: (holds: Holds, among: readonly Trace[]): readonly Trace[] =>
      [...(read(holds, among)?.couldMatterTo(about) ?? [])].map(({ trace }) => trace),
  };
}

/** The largest number of different days any rule asks for: so many alike days may be needed. */
function longestCount(model: CheckedModel): number {
  const counts = [...model.rules.values()].flatMap(({ patterns }) =>
    patterns.map(({ atLeast }) => atLeast?.count ?? 1),
  );
  return Math.max(1, ...counts);
}

function proofOf(
  model: CheckedModel,
  rule: RuleId,
  few: readonly Trace[],
  all: readonly Trace[],
  suffices: (records: Iterable<Trace>) => boolean,
): Proof {
  const byId = [...few].sort((a, b) => (a.id < b.id ? -1 : 1));
  const records = smallestSets(suffices, byId, 1)[0] ?? [];
  const recordClaims = records.flatMap((record) => [...record.claims]);
  const ranks = recordClaims.map((id) =>
    firmnessOrder.indexOf(model.claims.get(id)?.howFirm ?? "not-known"),
  );
  return {
    records,
    standIns: records.map((record) => countStandIns(record, records, all, suffices)),
    claims: [...new Set([...recordClaims, ...(model.rules.get(rule)?.claims ?? [])])],
    firmness: firmnessOrder[Math.max(0, ...ranks)] ?? "not-known",
  };
}

function countStandIns(
  record: Trace,
  records: readonly Trace[],
  all: readonly Trace[],
  suffices: (records: Iterable<Trace>) => boolean,
): number {
  const rest = records.filter((other) => other !== record);
  // Records of one kind on one day answer alike.
  const answers = new Map<string, boolean>();
  return all.filter((other) => {
    if (rest.includes(other)) return false;
    const kind = `${other.day} ${kindOf(other)}`;
    const answer = answers.get(kind) ?? suffices([...rest, other]);
    answers.set(kind, answer);
    return answer;
  }).length;
}
