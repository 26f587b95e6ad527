import { useId } from "react";
import { onFirstTap } from "./first-tap.ts";

interface ChoiceListProps {
  /** What is asked; labels the group. */
  readonly question: string;
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly made: boolean;
  }[];
  readonly madeText: string;
  readonly onChoose: (id: string) => void;
}

/** The options of the present scene as big buttons. One that was taken before says so. */
export function ChoiceList({ question, choices, madeText, onChoose }: ChoiceListProps) {
  const label = useId();
  return (
    <div role="group" aria-labelledby={label} className="choices">
      <p id={label} className="choices-question">
        {question}
      </p>
      {choices.map(({ id, text, made }) => (
        <button
          type="button"
          key={id}
          className="choice"
          data-choice-id={id}
          onClick={onFirstTap(() => onChoose(id))}
        >
          <span>{text}</span>
          {made && <small>{madeText}</small>}
        </button>
      ))}
    </div>
  );
}
