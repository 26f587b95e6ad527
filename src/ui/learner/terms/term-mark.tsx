import type { ReactNode } from "react";

interface TermMarkProps {
  readonly open: boolean;
  /** The id of what opens. */
  readonly note: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/**
 * A word in a sentence that can be opened. Not a `<button>`: that is a box, which no line breaks in and
 * which would move the words around it when the marks come.
 */
export function TermMark({ open, note, onToggle, children }: TermMarkProps) {
  return (
    <span
      role="button"
      tabIndex={0}
      className="term-mark"
      aria-expanded={open}
      aria-controls={open ? note : undefined}
      onClick={onToggle}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        if (!event.repeat) onToggle();
      }}
    >
      {children}
    </span>
  );
}
