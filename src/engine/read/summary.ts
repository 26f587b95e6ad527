import type { PlaceId } from "../model/id.ts";
import type { Entry } from "../model/entries.ts";

type DaysByPlace = ReadonlyMap<PlaceId, readonly number[]>;
const none: DaysByPlace = new Map();

/**
 * All that rules ask of a tied set: for each pattern the places of the records that fit it, and at
 * each place as many different days as the pattern counts. Its size is that of places, whatever the
 * number of records.
 */
export class Summary {
  /** By the numbers of the patterns. */
  readonly #places: (Map<PlaceId, number[]> | undefined)[] = [];

  add({ trace: { place, day }, patterns }: Entry): void {
    for (const { number, days: most } of patterns) {
      const places = (this.#places[number] ??= new Map<PlaceId, number[]>());
      let days = places.get(place);
      if (!days) places.set(place, (days = []));
      // A standing record is of no day.
      if (day > 0 && days.length < most && !days.includes(day)) days.push(day);
    }
  }

  of(pattern: number): DaysByPlace {
    return this.#places[pattern] ?? none;
  }
}
