import type { FourAnswers } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { Mark } from "./mark.tsx";

interface MarksRowProps {
  readonly system: string;
  readonly answers: FourAnswers;
}

/** The four questions side by side; how the first is asked depends on what collects. */
export function MarksRow({ system, answers }: MarksRowProps) {
  const { t } = useText();
  return (
    <ul className="marks" aria-label={t("marks.label")}>
      <Mark word={t(`model:recorded.${system}`)} value={answers.recorded.value} />
      <Mark word={t("mark.kept")} value={answers.kept.value} />
      <Mark word={t("mark.named")} value={answers.named.value} />
      <Mark word={t("mark.looked")} value={answers.looked.value} />
    </ul>
  );
}
