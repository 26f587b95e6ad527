import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, ClaimId, HolderId, KeyValueId, RuleId } from "../model/id.ts";
import { firmnessOrder, type Firmness } from "../model/model.ts";
import type { Trace } from "../model/trace.ts";
import { highReading, lowReading, readingWith, type Holds } from "../read/holds.ts";
import { findingId, readHolder } from "../read/read-holder.ts";
import type { World } from "../world/world.ts";
import { minimalSets } from "./minimal-sets.ts";

/** Which conclusion is asked for. */
export interface Target {
  readonly rule: RuleId;
  readonly holder: HolderId;
  readonly about: KeyValueId;
}

/** Records that suffice alone, of which none can be left out. */
export interface Proof {
  readonly records: readonly Trace[];
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

/** The ifs of a conclusion, smallest first, each with one minimal proof. Empty where it does not follow. */
export function why(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
  target: Target,
): Why {
  const follows = (holds: Holds, among: readonly Trace[]): boolean =>
    readHolder(model, among, target.holder, holds).findings.has(
      findingId(target.rule, target.about),
    );
  const proofUnder = (holds: Holds): Proof =>
    proofOf(
      model,
      target.rule,
      leaveOut(traces, (rest) => follows(holds, rest)),
    );
  const low = lowReading(model, world);
  if (follows(low, traces))
    return { ifs: [{ assumptions: [], proof: proofUnder(low) }], more: false };

  const asked = new Set<AssumptionId>();
  const high = highReading(model, world);
  const followsAtAll = follows((need) => {
    if (!low(need) && high(need)) asked.add(need.assumption);
    return high(need);
  }, traces);
  if (!followsAtAll) return { ifs: [], more: false };

  const { sets, complete } = minimalSets<AssumptionId>(
    (granted) => follows(readingWith(model, world, granted), traces),
    [...asked].sort(),
  );
  return {
    ifs: sets.slice(0, MOST_IFS).map((assumptions) => ({
      assumptions,
      proof: proofUnder(readingWith(model, world, new Set(assumptions))),
    })),
    more: !complete || sets.length > MOST_IFS,
  };
}

/** Leaves out one record after another, last ids first, as long as the rest suffices. */
function leaveOut(
  traces: readonly Trace[],
  suffices: (rest: readonly Trace[]) => boolean,
): readonly Trace[] {
  let rest = [...traces].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const trace of [...rest].reverse()) {
    const fewer = rest.filter((other) => other !== trace);
    if (suffices(fewer)) rest = fewer;
  }
  return rest;
}

function proofOf(model: CheckedModel, rule: RuleId, records: readonly Trace[]): Proof {
  const recordClaims = records.flatMap((record) => [...record.claims]);
  const ranks = recordClaims.map((id) =>
    firmnessOrder.indexOf(model.claims.get(id)?.howFirm ?? "not-known"),
  );
  return {
    records,
    claims: [...new Set([...recordClaims, ...(model.rules.get(rule)?.claims ?? [])])],
    firmness: firmnessOrder[Math.max(0, ...ranks)] ?? "not-known",
  };
}
