import type { ThingPlaces } from "../../things/thing-place.ts";

/** Where the things of `queue.tsx` are. */
export const queueThings: ThingPlaces = {
  list: { area: [249, 50, 56, 62], number: [290, 64] },
  lamp: { area: [172, 4, 56, 64], number: [216, 20] },
  person: { area: [196, 74, 51, 98], number: [240, 84] },
  bench: { area: [1, 116, 52, 54], number: [12, 124] },
  board: { area: [64, 22, 80, 54], number: [72, 32] },
};
