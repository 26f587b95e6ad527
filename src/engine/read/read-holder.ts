import { askedOf } from "../model/assumption.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyValueId, PersonId, RuleId, ThingId } from "../model/id.ts";
import { keyKindOf, parseKeyValue } from "../model/key-value.ts";
import type { Rule } from "../model/model.ts";
import type { Trace } from "../model/trace.ts";
import { heldOnDays } from "./held-records.ts";
import type { Holds } from "./holds.ts";
import { matchRule } from "./match-rule.ts";
import { tieRecords, type TiedSet } from "./tied-sets.ts";

/** What a rule says of one key value. */
export interface Finding {
  readonly rule: RuleId;
  readonly about: KeyValueId;
  /** The tied set of the last day on which it was found: the largest that what is kept has grown to. */
  readonly set: TiedSet;
}

/** What one holder has and could find out in one reading. */
export interface HolderReading {
  /** Every record he has on some day. */
  readonly held: ReadonlySet<Trace>;
  /** Per key value the groups of records it ties on some day. */
  readonly shared: ReadonlyMap<KeyValueId, readonly (readonly Trace[])[]>;
  /** By `rule about`. */
  readonly findings: ReadonlyMap<string, Finding>;
}

export const findingId = (rule: RuleId, about: KeyValueId): string => `${rule} ${about}`;

/** Reads one holder's records day by day: ties to their fixpoint, then rules in their order. */
export function readHolder(
  model: CheckedModel,
  traces: readonly Trace[],
  holder: HolderId,
  holds: Holds,
): HolderReading {
  const held = new Set<Trace>();
  const shared = new Map<KeyValueId, (readonly Trace[])[]>();
  const findings = new Map<string, Finding>();
  for (const records of heldOnDays(model, traces, holder, holds).values()) {
    for (const record of records) held.add(record);
    const ties = tieRecords(model, holder, records, holds);
    for (const [value, groups] of ties.shared) {
      shared.set(value, [...(shared.get(value) ?? []), ...groups]);
    }
    for (const set of ties.sets) {
      for (const finding of findIn(model, holder, set, holds)) {
        findings.set(findingId(finding.rule, finding.about), finding);
      }
    }
  }
  return { held, shared, findings };
}

function findIn(model: CheckedModel, holder: HolderId, set: TiedSet, holds: Holds): Finding[] {
  const found = new Set<RuleId>();
  const findings: Finding[] = [];
  for (const rule of model.rules.values()) {
    const follows =
      rule.needs.every((question) => holds({ assumption: askedOf(question, holder) })) &&
      rule.earlier.every((id) => found.has(id)) &&
      matchRule(model, rule, set.records);
    if (!follows) continue;
    for (const about of set.values) {
      if (!mayBeAbout(model, rule, about)) continue;
      found.add(rule.id);
      findings.push({ rule: rule.id, about, set });
    }
  }
  return findings;
}

/** A conclusion is about the household's people and things only, and of the kinds the rule names. */
function mayBeAbout(model: CheckedModel, rule: Rule, about: KeyValueId): boolean {
  const { owner } = parseKeyValue(about);
  const known = model.people.get(owner as PersonId) ?? model.things.get(owner as ThingId);
  return known?.household === true && rule.about.includes(keyKindOf(about));
}
