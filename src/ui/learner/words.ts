import {
  keyKindOf,
  parseAssumption,
  parseKeyValue,
  type AssumptionId,
  type CheckedModel,
  type KeyValueId,
  type PersonId,
  type QuestionId,
  type SystemId,
  type HolderId,
  type Target,
  type Trace,
} from "#engine/index.ts";
import type { Translate } from "#ui/text.tsx";

export type Words = ReturnType<typeof wordsFor>;

/** Says the model's things in the reader's language; the ids stay behind. */
export function wordsFor(t: Translate, model: CheckedModel) {
  const home = new Map<string, string>();
  for (const { id, scenes } of model.scenarios.values()) {
    for (const trace of scenes.flatMap(({ traces }) => traces)) home.set(trace.id, id);
  }
  const owner = (key: KeyValueId): string => {
    const { owner: id } = parseKeyValue(key);
    return t(model.people.has(id as PersonId) ? `model:person.${id}` : `findings:thing.${id}`);
  };
  // The name of the drawer without a label is a question: inside a sentence it is asked otherwise.
  const holderInSentence = (id: HolderId): string =>
    model.holders.get(id)?.kind === "not-known"
      ? t("holder.not-known-in-sentence")
      : t(`model:holder.${id}`);
  const scope = (id: string): string => {
    if (model.holders.has(id as HolderId)) return holderInSentence(id as HolderId);
    return t(model.systems.has(id as SystemId) ? `model:system.${id}` : `findings:thing.${id}`);
  };
  const target = ({ holder, about }: Target) => ({
    holder: holderInSentence(holder),
    about: owner(about),
  });
  return {
    trace: ({ id, day }: Trace): string => {
      const scenario = home.get(id);
      const standing = day === 0 || scenario === undefined;
      return t(standing ? `findings:trace.${id}` : `scenarios/${scenario}:trace.${id}`);
    },
    holder: (id: string): string => t(`model:holder.${id}`),
    holderInSentence,
    question: (id: QuestionId): string => t(`findings:question.${id}`),
    /** "the same face: the mother" */
    key: (key: KeyValueId): string =>
      t("thread.same", { key: t(`findings:key.${keyKindOf(key)}`), whose: owner(key) }),
    keyKind: (key: KeyValueId): string => t(`findings:key.${keyKindOf(key)}`),
    rule: (what: Target): string => t(`findings:rule.${what.rule}`, target(what)),
    other: (what: Target, id: string): string =>
      t(`findings:rule.${what.rule}.other.${id}`, target(what)),
    /** One thing that would have to be so. */
    condition: (id: AssumptionId): string => {
      const { question, scope: scopes } = parseAssumption(id);
      const [first = "", second] = scopes;
      return t(`findings:if.${question}`, {
        scope: scope(first),
        to: second === undefined ? "" : scope(second),
      });
    },
  };
}
