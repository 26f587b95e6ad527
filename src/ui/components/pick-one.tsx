import { useId, type ReactNode } from "react";
import { onFirstTap } from "./first-tap.ts";

interface Option<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly hint?: string;
}

interface PickOneProps<Id extends string> {
  readonly question: ReactNode;
  readonly options: readonly Option<Id>[];
  /** What was picked, where the picked one stays on the screen. */
  readonly picked: Id | null;
  readonly onPick: (id: Id) => void;
  readonly look?: "list" | "row";
}

/** A few answers to one question, one of which can be picked; each with a line that says what it means. */
export function PickOne<Id extends string>(props: PickOneProps<Id>) {
  const { question, options, picked, onPick, look = "list" } = props;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={`answers answers-${look}`}>
      <p id={id} className="choices-question">
        {question}
      </p>
      {options.map((option) => (
        <button
          type="button"
          key={option.id}
          className="toggle answer"
          aria-pressed={option.id === picked}
          data-answer={option.id}
          onClick={onFirstTap(() => onPick(option.id))}
        >
          <span>
            {option.text}
            {option.hint !== undefined && <small>{option.hint}</small>}
          </span>
        </button>
      ))}
    </div>
  );
}
