import type { MouseEvent } from "react";

/**
 * Does something on a tap, but not on the second of a double tap: that one would press what the first
 * has just brought to the same spot, unseen. Keyboards and assistive tools count no taps.
 */
export function onFirstTap(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}
