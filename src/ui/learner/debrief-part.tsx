import type { ReactNode } from "react";

interface DebriefPartProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** One heading of the debrief; what is under it opens and closes. */
export function DebriefPart({ title, open = false, children }: DebriefPartProps) {
  return (
    <details className="part" open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className="part-body">{children}</div>
    </details>
  );
}
