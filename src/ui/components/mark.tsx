import type { Value } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface MarkProps {
  /** The question in one word: recorded?, kept? … */
  readonly word: string;
  readonly value: Value;
  /** Where the answer comes from, in one word; where there is none, or it was not asked for, nothing. */
  readonly from: string | null;
}

/** One of the four marks: filled for yes, outlined for no, broken for not known, and always in words. */
export function Mark({ word, value, from }: MarkProps) {
  const { t } = useText();
  return (
    <li className={`mark mark-${value}`}>
      <span className="mark-word">{word}</span> <b>{t(`answer.${value}`)}</b>
      {from !== null && <small> {from}</small>}
    </li>
  );
}
