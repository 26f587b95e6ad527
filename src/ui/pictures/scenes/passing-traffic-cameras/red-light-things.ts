import type { ThingPlaces } from "../../things/thing-place.ts";

/** Where the things of `red-light.tsx` are. */
export const redLightThings: ThingPlaces = {
  camera: { area: [212, 0, 56, 51], number: [222, 12] },
  officer: { area: [147, 84, 51, 91], number: [158, 95] },
  signal: { area: [198, 51, 52, 53], number: [210, 62] },
  tree: { area: [264, 58, 54, 90], number: [276, 68] },
};
