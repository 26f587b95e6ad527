import { Fragment, useLayoutEffect, useRef, type ReactNode } from "react";

interface OutcomeProps {
  /** Another name is another outcome. */
  readonly name: string;
  /** Another number is another outcome of the same name: it is said again. */
  readonly turn: number;
  readonly children: ReactNode;
}

/** What has come of the last step, said aloud; reading goes on here where the pressed button is gone. */
export function Outcome({ name, turn, children }: OutcomeProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (name !== "ready" && (activeElement === body || activeElement === null)) {
      place.current?.querySelector("p")?.focus();
    }
  }, [name, turn]);
  return (
    <div ref={place} role="status" className="backup-outcome" data-outcome={name} data-turn={turn}>
      <Fragment key={turn}>{children}</Fragment>
    </div>
  );
}
