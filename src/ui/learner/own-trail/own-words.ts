import { parseAssumption, type Target, type Trace } from "#engine/index.ts";
import type { Translate } from "#ui/text.tsx";
import type { Words } from "../words.ts";
import type { OwnThing } from "./own-traces.ts";

/** Says this app's own model in words, in the same sentences as the stories' trails. */
export function ownWords(t: Translate, things: readonly OwnThing[]): Words {
  const byId = new Map<string, OwnThing>(things.map((thing) => [thing.trace.id, thing]));
  const holder = (id: string): string => t(`own:holder.${id}`);
  const sentence = (key: string, { holder: id }: Target): string =>
    t(`own:rule.${key}`, { holder: holder(id) });
  return {
    trace: ({ id }: Trace) => {
      const thing = byId.get(id);
      const { story, ...values } = thing?.values ?? {};
      const title = story === undefined ? "" : t(`model:scenario.${story}.title`);
      return t(`own:trace.${thing?.text ?? id}`, { ...values, story: title });
    },
    holder,
    holderInSentence: holder,
    question: (id) => t(`own:if.${id}`),
    key: () => t("own:key"),
    keyKind: () => t("own:key"),
    rule: (what) => sentence(what.rule, what),
    other: (what, id) => sentence(`other.${id}`, what),
    condition: (id) => {
      const { question, scope } = parseAssumption(id);
      return t(`own:if.${question}`, { scope: holder(scope[0] ?? "") });
    },
  };
}
