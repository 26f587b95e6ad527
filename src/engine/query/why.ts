import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, ClaimId, HolderId, KeyValueId, RuleId } from "../model/id.ts";
import { firmnessOrder, type Firmness } from "../model/model.ts";
import type { Trace } from "../model/trace.ts";
import { Abilities } from "../read/abilities.ts";
import { highReading, openAssumptions, readingWith, type Holds } from "../read/holds.ts";
import { readHolder } from "../read/reading.ts";
import type { World } from "../world/world.ts";
import { kindAsAuthored, kindUnder, representatives, type KindOf } from "./alike.ts";
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
  const { rule, holder } = target;
  const days = longestCount(model);
  const couldMatter = looking(target, new Abilities(model, highReading(model, world))).couldMatter;
  const relevant = couldMatter(traces);
  const few = representatives(relevant, days, kindAsAuthored);
  const followsWith = (holds: Holds): boolean =>
    looking(target, new Abilities(model, holds)).follows(few);
  const open = openAssumptions(model, world, followsWith);
  const follows = (granted: ReadonlySet<AssumptionId>): boolean =>
    followsWith(readingWith(model, world, granted));
  const sets = smallestSets(follows, open, MOST_IFS + 1);
  return {
    ifs: sets.slice(0, MOST_IFS).map((assumptions) => {
      const abilities = new Abilities(model, readingWith(model, world, new Set(assumptions)));
      const look = looking(target, abilities);
      const usable = look.couldMatter(relevant);
      const kindOf = kindUnder(abilities, holder, rule);
      const among = representatives(usable, days, kindOf);
      return { assumptions, proof: proofOf(model, rule, among, usable, kindOf, look.follows) };
    }),
    more: sets.length > MOST_IFS,
  };
}

/** Reads for one conclusion only. */
function looking({ rule, holder, about }: Target, abilities: Abilities) {
  const read = (among: Iterable<Trace>) => readHolder(abilities, holder, [...among]);
  return {
    follows: (among: Iterable<Trace>): boolean => read(among)?.findings.has(rule, about) ?? false,
    couldMatter: (among: Iterable<Trace>): readonly Trace[] =>
      [...(read(among)?.couldMatterTo(about) ?? [])].map(({ trace }) => trace),
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
  kindOf: KindOf,
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
    standIns: records.map((record) => countStandIns(record, records, all, kindOf, suffices)),
    claims: [...new Set([...recordClaims, ...(model.rules.get(rule)?.claims ?? [])])],
    firmness: firmnessOrder[Math.max(0, ...ranks)] ?? "not-known",
  };
}

function countStandIns(
  record: Trace,
  records: readonly Trace[],
  all: readonly Trace[],
  kindOf: KindOf,
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
