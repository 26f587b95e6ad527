import { useLayoutEffect, useState, type RefObject } from "react";

/** What a picture is drawn for: its width in units that grow with the reader's letters. */
export interface DrawnWidth {
  readonly units: number;
  /** How many pixels a unit is; 1 with letters of the usual size. */
  readonly scale: number;
}

/** For where nothing is laid out. */
const middle: DrawnWidth = { units: 640, scale: 1 };

/**
 * The width there is for a picture, told again when it changes. Null until it was read, before the
 * first frame: a picture drawn for a guess would be drawn twice.
 */
export function useWidth(place: RefObject<HTMLElement | null>): DrawnWidth | null {
  const [width, setWidth] = useState<DrawnWidth | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const read = (): void => {
      const pixels = element.clientWidth;
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      const isLaidOut = pixels > 0 && scale > 0;
      const units = Math.floor(pixels / scale);
      setWidth((known) => {
        if (!isLaidOut) return known ?? middle;
        return known?.units === units ? known : { units, scale };
      });
    };
    read();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
