import { useEffect, useState } from "react";

/** How long a browser without idle times is left to draw first, in milliseconds. */
const A_MOMENT = 150;

/** False while something is first drawn, true soon after: what is folded away is built then. */
export function useAfterFirstFrame(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const done = (): void => setDrawn(true);
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(done, A_MOMENT);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(done, { timeout: 2 * A_MOMENT });
    return () => cancelIdleCallback(idle);
  }, []);
  return drawn;
}
