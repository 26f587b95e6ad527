import type { PlaceId } from "../model/id.ts";
import type { Entry } from "./patterns.ts";

type DaysByPlace = ReadonlyMap<PlaceId, ReadonlySet<number>>;
const none: DaysByPlace = new Map();

/**
 * All that rules ask of a tied set: for each pattern the places, and at each place the days, of the
 * records that fit it. Its size is that of places and days, whatever the number of records.
 */
export class Summary {
  readonly #byPattern = new Map<number, Map<PlaceId, Set<number>>>();

  add({ trace, patterns }: Entry): void {
    for (const pattern of patterns) {
      let places = this.#byPattern.get(pattern);
      if (!places) this.#byPattern.set(pattern, (places = new Map<PlaceId, Set<number>>()));
      let days = places.get(trace.place);
      if (!days) places.set(trace.place, (days = new Set<number>()));
      days.add(trace.day);
    }
  }

  of(pattern: number): DaysByPlace {
    return this.#byPattern.get(pattern) ?? none;
  }
}
