import type { ModelDraft } from "./draft.ts";
import { entryTableOf } from "./entries.ts";
import type { Fault } from "./fault.ts";
import { findFaults } from "./faults/find-faults.ts";
import type * as ids from "./id.ts";
import type {
  Category,
  Channel,
  ClaimFacet,
  DocumentedAnswer,
  Holder,
  KeyKind,
  ModelParts,
  Person,
  Place,
  Preset,
  Question,
  Rule,
  Scenario,
  System,
  Thing,
} from "./model.ts";
import type { Trace } from "./trace.ts";

declare const checked: unique symbol;

/** A model without faults. Only `createModel` makes one; nothing in the engine throws on it. */
export interface CheckedModel {
  readonly [checked]: true;
  readonly systems: ReadonlyMap<ids.SystemId, System>;
  readonly holders: ReadonlyMap<ids.HolderId, Holder>;
  readonly categories: ReadonlyMap<ids.CategoryId, Category>;
  readonly keyKinds: ReadonlyMap<ids.KeyKindId, KeyKind>;
  readonly people: ReadonlyMap<ids.PersonId, Person>;
  readonly things: ReadonlyMap<ids.ThingId, Thing>;
  readonly places: ReadonlyMap<ids.PlaceId, Place>;
  readonly questions: ReadonlyMap<ids.QuestionId, Question>;
  readonly answers: ReadonlyMap<ids.AssumptionId, DocumentedAnswer>;
  readonly channels: readonly Channel[];
  /** In an order in which a rule comes after the rules it builds on. */
  readonly rules: ReadonlyMap<ids.RuleId, Rule>;
  readonly claims: ReadonlyMap<ids.ClaimId, ClaimFacet>;
  readonly presets: ReadonlyMap<ids.PresetId, Preset>;
  readonly standing: readonly Trace[];
  readonly scenarios: ReadonlyMap<ids.ScenarioId, Scenario>;
}

export type ModelResult =
  | { readonly ok: true; readonly model: CheckedModel }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks a draft as a whole: the model, or every fault of the draft. */
export function createModel(draft: ModelDraft): ModelResult {
  const faults = findFaults(draft);
  if (faults.length > 0) return { ok: false, faults };
  // The one cast from plain strings to branded ids: findFaults has just looked at each of them.
  const parts = draft as unknown as ModelParts;
  const model: Omit<CheckedModel, typeof checked> = {
    systems: byId(parts.systems),
    holders: byId(parts.holders),
    categories: byId(parts.categories),
    keyKinds: byId(parts.keyKinds),
    people: byId(parts.people),
    things: byId(parts.things),
    places: byId(parts.places),
    questions: byId(parts.questions),
    answers: new Map(parts.answers.map((answer) => [answer.assumption, answer])),
    channels: parts.channels,
    rules: byId(inOrder(parts.rules)),
    claims: byId(parts.claims),
    presets: byId(parts.presets),
    standing: parts.standing,
    scenarios: byId(parts.scenarios),
  };
  // What any reading looks up first is looked up with the checks, once.
  entryTableOf(model as CheckedModel);
  return { ok: true, model: model as CheckedModel };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]) {
  return new Map(items.map((item) => [item.id, item] as [Item["id"], Item]));
}

/** Rules after the rules they build on; acyclic by the check. */
function inOrder(rules: readonly Rule[]): Rule[] {
  const all = byId(rules);
  const placed = new Set<Rule>();
  const place = (rule: Rule | undefined): void => {
    if (!rule || placed.has(rule)) return;
    for (const earlier of rule.earlier) place(all.get(earlier));
    placed.add(rule);
  };
  for (const rule of rules) place(rule);
  return [...placed];
}
