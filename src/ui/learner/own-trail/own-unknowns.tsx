import { parseAssumption, whatIsNotKnown } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { TrailView } from "../trail-view.ts";

/** What neither this app nor anybody else can say from what lies here: each question, and of whom. */
export function OwnUnknowns({ view }: { view: TrailView }) {
  const { t } = useText();
  const { model, traces, world, words } = view;
  const asked = new Map<string, string[]>();
  for (const { assumption } of whatIsNotKnown(model, traces, world)) {
    const { question, scope } = parseAssumption(assumption);
    asked.set(question, [...(asked.get(question) ?? []), words.holder(scope[0] ?? "")]);
  }
  return (
    <ul className="own-unknowns">
      <li>{t("own:nobody-knows.who")}</li>
      {[...asked].map(([question, who]) => (
        <li key={question}>{t(`own:unknown.${question}`, { who: who.join(", ") })}</li>
      ))}
    </ul>
  );
}
