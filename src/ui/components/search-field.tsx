import { useId } from "react";
import "#ui/style/fields.css";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A field to look for something. Browsers write down what stands in fields, unless told not to. */
export function SearchField({ label, value, onType }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="search-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}
