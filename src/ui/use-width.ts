import { useLayoutEffect, useState, type RefObject } from "react";

/** What a picture is drawn for: its width in units that grow with the reader's letters. */
export interface DrawnWidth {
  readonly units: number;
  /** How many pixels a unit is; 1 with letters of the usual size. */
  readonly scale: number;
}

/** The width there is for a picture, told again when it changes; a middle one where nothing is laid out. */
export function useWidth(place: RefObject<HTMLElement | null>): DrawnWidth {
  const [width, setWidth] = useState<DrawnWidth>({ units: 640, scale: 1 });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const read = (): void => {
      const pixels = element.clientWidth;
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      if (!(pixels > 0 && scale > 0)) return;
      const units = Math.floor(pixels / scale);
      setWidth((known) => (known.units === units ? known : { units, scale }));
    };
    read();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
