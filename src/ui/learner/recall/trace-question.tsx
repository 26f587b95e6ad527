import type { Told } from "#engine/index.ts";
import { PickOne } from "#ui/components/pick-one.tsx";
import { useText } from "#ui/text.tsx";

const answers = ["leaves-trace", "none-known", "not-known"] as const;

interface TraceQuestionProps {
  readonly picked: Told["answer"] | null;
  readonly onPick: (answer: Told["answer"]) => void;
}

/** Is a trace left here? Three answers, none of them like another. */
export function TraceQuestion({ picked, onPick }: TraceQuestionProps) {
  const { t } = useText();
  return (
    <PickOne
      question={t("review:check.question")}
      options={answers.map((id) => ({
        id,
        text: t(`review:check.answer.${id}`),
        hint: t(`review:check.answer.${id}.hint`),
      }))}
      picked={picked}
      onPick={onPick}
    />
  );
}
