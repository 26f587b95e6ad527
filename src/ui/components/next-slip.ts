/** A slip with its place in a picture. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly column: number;
}

/** Where an arrow key leads from a slip: through the story up and down, to the next column sideways. */
export function nextSlip(slips: readonly Placed[], from: string, pressed: string): string | null {
  const at = slips.findIndex(({ id }) => id === from);
  switch (pressed) {
    case "ArrowDown":
      return slips[at + 1]?.id ?? null;
    case "ArrowUp":
      return slips[at - 1]?.id ?? null;
    case "Home":
      return slips[0]?.id ?? null;
    case "End":
      return slips.at(-1)?.id ?? null;
    case "ArrowRight":
      return beside(slips, slips[at], 1);
    case "ArrowLeft":
      return beside(slips, slips[at], -1);
    default:
      return null;
  }
}

function beside(slips: readonly Placed[], from: Placed | undefined, step: 1 | -1): string | null {
  if (!from) return null;
  const there = slips.filter(({ column }) => column === from.column + step);
  const near = (slip: Placed): number => Math.abs(slip.y - from.y);
  return there.sort((a, b) => near(a) - near(b))[0]?.id ?? null;
}
