import { useEffect, useState } from "react";
import { inIdleTurns } from "./in-idle-turns.ts";

/** When it is built at the latest, in milliseconds after the screen. */
const LATEST = 300;

/** False while something is first drawn, true soon after: what is folded away is built then. */
export function useAfterFirstFrame(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => inIdleTurns([() => setDrawn(true)], LATEST), []);
  return drawn;
}
