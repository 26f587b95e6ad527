import { useId, useState, type ReactNode } from "react";

interface DisclosureProps {
  readonly label: ReactNode;
  readonly look?: "line" | "said-by" | "slip";
  /** The claims behind a line, for programs that look for them and for the numbers on paper. */
  readonly claims?: readonly string[] | undefined;
  readonly onToggle?: (open: boolean) => void;
  /** Built only when it is opened. */
  readonly children: () => ReactNode;
}

/** Something more, one tap away and in its place: the reader never leaves the page for it. */
export function Disclosure({ label, look = "line", claims, onToggle, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (): void => {
    setOpen(!open);
    onToggle?.(!open);
  };
  return (
    <div className={`disclosure disclosure-${look}`}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        data-claim-id={claims?.[0]}
        data-claims={claims?.join(" ")}
        onClick={toggle}
      >
        {label}
      </button>
      <div id={id} className="disclosure-body" hidden={!open}>
        {open && children()}
      </div>
    </div>
  );
}
