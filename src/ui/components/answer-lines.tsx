import type { FourAnswers, QuestionAnswer } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

/** The four answers, and where a yes or a no comes from: a source, the story, the reader's setting. */
export function AnswerLines({ system, answers }: { system: string; answers: FourAnswers }) {
  const { t } = useText();
  const lines: readonly (readonly [string, QuestionAnswer])[] = [
    [t(`model:recorded.${system}`), answers.recorded],
    [t("mark.kept"), answers.kept],
    [t("mark.named"), answers.named],
    [t("mark.looked"), answers.looked],
  ];
  return (
    <dl className="answer-lines">
      {lines.map(([word, { value, from }]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>
            <b>{t(`answer.${value}`)}</b>{" "}
            {value !== "not-known" && <span className="soft">{t(`from.${from}`)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
