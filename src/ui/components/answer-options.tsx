import { useId } from "react";
import { onFirstTap } from "./first-tap.ts";

interface AnswerOptionsProps {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    /** What is said once it was tried. */
    readonly reply: string | null;
  }[];
  readonly onTry: (id: string) => void;
}

/** Answers to try one by one, each with a kind word. Nothing is counted. */
export function AnswerOptions({ label, hint, options, onTry }: AnswerOptionsProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="choices">
      <p id={id} className="choices-question">
        {label} {hint}
      </p>
      {options.map((option) => (
        <div key={option.id}>
          <button
            type="button"
            className="choice"
            aria-expanded={option.reply !== null}
            aria-controls={`${id}-${option.id}`}
            onClick={onFirstTap(() => onTry(option.id))}
          >
            {option.text}
          </button>
          <div id={`${id}-${option.id}`} className="spot-answer" aria-live="polite">
            {option.reply}
          </div>
        </div>
      ))}
    </div>
  );
}
