import { useLayoutEffect } from "react";
import { useAppTools } from "./app-tools.ts";

/** Back takes this screen's own steps first; `back` says whether there was one. */
export function useStepsInside(back: () => boolean): void {
  const { place } = useAppTools();
  useLayoutEffect(() => {
    place.stepsInside(back);
    return () => place.stepsInside(null);
  }, [place, back]);
}
