import type { ReactNode } from "react";

/** The heading of a screen: it can take the focus, but not by the Tab key. */
export function ScreenTitle({ children, quiet }: { children: ReactNode; quiet?: boolean }) {
  return (
    <h1 tabIndex={-1} className={quiet === true ? "screen-title quiet" : "screen-title"}>
      {children}
    </h1>
  );
}
