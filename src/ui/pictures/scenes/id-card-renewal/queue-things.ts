import type { ThingPlaces } from "../../things/thing-place.ts";

/** Where the things of `queue.tsx` are. */
export const queueThings: ThingPlaces = {
  list: { area: [250, 50, 56, 62], number: [290, 64] },
  lamp: { area: [146, 4, 52, 64], number: [188, 20] },
  person: { area: [199, 54, 51, 120], number: [222, 66] },
  bench: { area: [1, 116, 52, 54], number: [12, 124] },
  board: { area: [64, 22, 80, 54], number: [72, 32] },
};
