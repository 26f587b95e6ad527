import type { FourAnswers, QuestionAnswer } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { Mark } from "./mark.tsx";

interface MarksRowProps {
  readonly system: string;
  readonly answers: FourAnswers;
  /** Whether each answer says where it comes from: a source, the story, the reader's setting. */
  readonly origins?: boolean;
}

/** The four questions side by side; how the first is asked depends on what collects. */
export function MarksRow({ system, answers, origins = false }: MarksRowProps) {
  const { t } = useText();
  const mark = (word: string, { value, from }: QuestionAnswer) => (
    <Mark word={word} value={value} from={origins && from !== "open" ? t(`from.${from}`) : null} />
  );
  return (
    <ul className="marks" aria-label={t("marks.label")}>
      {mark(t(`model:recorded.${system}`), answers.recorded)}
      {mark(t("mark.kept"), answers.kept)}
      {mark(t("mark.named"), answers.named)}
      {mark(t("mark.looked"), answers.looked)}
    </ul>
  );
}
