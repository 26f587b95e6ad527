import type { ThingPlaces } from "../../things/thing-place.ts";

/** Where the things of `classroom-break.tsx` are. */
export const classroomBreakThings: ThingPlaces = {
  camera: { area: [92, 1, 62, 52], number: [142, 13] },
  clock: { area: [188, 16, 52, 52], number: [231, 26] },
  roll: { area: [8, 90, 68, 52], number: [18, 100] },
  friend: { area: [166, 82, 54, 92], number: [210, 126] },
  flowerpot: { area: [248, 34, 56, 54], number: [296, 44] },
};
