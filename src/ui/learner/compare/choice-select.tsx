import { useId } from "react";

interface ChoiceSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onPick: (value: string) => void;
}

/** One of several, in the browser's own list; what is picked is kept nowhere. */
export function ChoiceSelect({ label, value, options, onPick }: ChoiceSelectProps) {
  const id = useId();
  return (
    <p className="picker">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        autoComplete="off"
        value={value}
        onChange={(event) => onPick(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </p>
  );
}
