import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { ClaimList } from "../claim-list.tsx";
import { Heading } from "./heading.tsx";
import type { Shown } from "./shown.ts";

/** Where the two sides are one path in two worlds: the answers that differ, and what a preset stands on. */
export function AnswersPart({ shown: { a, b, level } }: { shown: Shown }) {
  const { t } = useText();
  const ready = useTextFiles(["claims", "said-by", "said-by-library"]);
  const { world, model } = b.view;
  if (world === a.view.world || world.dials.size === 0) return null;
  const preset = b.preset && model.presets.get(b.preset);
  return (
    <section className="comparison-part">
      <Heading level={level + 1}>{t("compare:world.answers", { side: b.name })}</Heading>
      <ul className="answers">
        {[...world.dials].map(([question, answer]) => (
          <li key={question}>
            {t(`findings:question.${question}`)} <b>{t(`answer.${answer}`)}</b>
          </li>
        ))}
      </ul>
      {preset && ready && <ClaimList ids={preset.claims} />}
    </section>
  );
}
