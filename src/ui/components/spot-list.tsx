import { useId, type ReactNode } from "react";

export interface SpotItem {
  readonly id: string;
  readonly text: string;
  /** Shown once the thing was looked at; what takes in nothing is answered as kindly. */
  readonly answer: ReactNode | null;
}

interface SpotListProps {
  readonly label: string;
  readonly items: readonly SpotItem[];
  readonly onLook: (id: string) => void;
}

/** The things in a picture, to be looked at one by one. Nothing is counted as right or wrong. */
export function SpotList({ label, items, onLook }: SpotListProps) {
  const id = useId();
  return (
    <ul aria-label={label} className="spots">
      {items.map((item) => (
        <li key={item.id} className="spot">
          <button
            type="button"
            className="choice"
            aria-expanded={item.answer !== null}
            aria-controls={`${id}-${item.id}`}
            onClick={() => onLook(item.id)}
          >
            {item.text}
          </button>
          <div id={`${id}-${item.id}`} className="spot-answer" aria-live="polite">
            {item.answer}
          </div>
        </li>
      ))}
    </ul>
  );
}
