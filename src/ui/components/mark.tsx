import type { Value } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface MarkProps {
  /** The question in one word: recorded?, kept? … */
  readonly word: string;
  readonly value: Value;
}

/** One of the four marks: filled for yes, outlined for no, broken for not known, and always in words. */
export function Mark({ word, value }: MarkProps) {
  const { t } = useText();
  return (
    <li className={`mark mark-${value}`}>
      <span className="mark-word">{word}</span> <b>{t(`answer.${value}`)}</b>
    </li>
  );
}
