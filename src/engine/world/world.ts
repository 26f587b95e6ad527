import { POWER, questionOf } from "../model/assumption.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId, ClaimId, PresetId, QuestionId } from "../model/id.ts";
import type { Need } from "../model/trace.ts";
import type { Answer, Value } from "../model/value.ts";

/** The reader's own answers: a dial answers a question everywhere, an answer at one scope beats it. */
export interface World {
  readonly dials: ReadonlyMap<QuestionId, Answer>;
  readonly scoped: ReadonlyMap<AssumptionId, Answer>;
}

/** As far as documented: nothing turned. */
export const documentedWorld: World = { dials: new Map(), scoped: new Map() };

/** The answers of one preset as dials. @throws RangeError for a preset the model does not have. */
export function presetWorld(model: CheckedModel, id: PresetId): World {
  const preset = model.presets.get(id);
  if (!preset) throw new RangeError(`No preset "${id}" in this model.`);
  return {
    dials: new Map(Object.entries(preset.answers) as [QuestionId, Answer][]),
    scoped: new Map(),
  };
}

/** Where an answer comes from: the story, claims, the reader's setting, or nothing answers it. */
export type Origin = "story" | "claim" | "setting" | "open";

export interface Resolved {
  readonly assumption: AssumptionId;
  readonly value: Value;
  readonly from: Origin;
  readonly claims: readonly ClaimId[];
}

/** Answers one need in a world. The story beats claims, claims beat an answer at one scope, that beats a dial. */
export function resolve(model: CheckedModel, world: World, need: Need): Resolved {
  const { assumption } = need;
  const dial = world.dials.get(questionOf(assumption));
  const answer = (value: Value, from: Origin, claims: readonly ClaimId[] = []): Resolved => ({
    assumption,
    value,
    from,
    claims,
  });
  if (need.told !== undefined) {
    const scopedPower = world.scoped.get(assumption) ?? dial;
    const powerTakenAway = questionOf(assumption) === POWER && scopedPower === "no";
    if (powerTakenAway && need.told === "yes") return answer("no", "setting");
    return answer(need.told, "story");
  }
  const documented = model.answers.get(assumption);
  if (documented) return answer(documented.value, "claim", documented.claims);
  const set = world.scoped.get(assumption) ?? dial;
  return set === undefined ? answer("not-known", "open") : answer(set, "setting");
}
