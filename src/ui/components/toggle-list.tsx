import { useId } from "react";

interface ToggleListProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Several of a list, each switched by itself. */
export function ToggleList({ label, items, chosen, onToggle }: ToggleListProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="toggles">
      <p id={id} className="choices-question">
        {label}
      </p>
      {items.map((item) => (
        <button
          type="button"
          key={item.id}
          className="toggle"
          aria-pressed={chosen.has(item.id)}
          onClick={() => onToggle(item.id)}
        >
          <span className="toggle-mark" aria-hidden="true" />
          <span>{item.text}</span>
        </button>
      ))}
    </div>
  );
}
