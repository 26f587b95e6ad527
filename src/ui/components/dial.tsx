import { useId } from "react";
import type { Value } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface DialProps {
  readonly question: string;
  readonly value: Value;
  readonly onTurn: (value: Value) => void;
}

const values = ["no", "not-known", "yes"] as const;

/** A question about the world with three answers side by side; "not known" is where it starts. */
export function Dial({ question, value, onTurn }: DialProps) {
  const { t } = useText();
  const label = useId();
  return (
    <div className="dial" role="group" aria-labelledby={label}>
      <p id={label} className="dial-question">
        {question}
      </p>
      <div className="dial-answers">
        {values.map((each) => (
          <button
            type="button"
            key={each}
            aria-pressed={each === value}
            onClick={() => onTurn(each)}
          >
            {t(`answer.${each}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
