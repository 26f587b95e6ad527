/** Where a thing stands in its drawing, in units of the drawing's viewBox. */
export interface ThingPlace {
  /** What takes a tap: left, top, width and height. A finger needs 44 px on a screen 320 px wide. */
  readonly area: readonly [x: number, y: number, width: number, height: number];
  /** Where its number stands, beside the thing rather than on it. */
  readonly number: readonly [x: number, y: number];
}

/** The things of one drawing, by their ids in the story. */
export type ThingPlaces = Readonly<Record<string, ThingPlace>>;
