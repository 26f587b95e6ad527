import type { ThingPlaces } from "../../things/thing-place.ts";

/** Where the things of `pay-shop-again.tsx` are. */
export const payShopAgainThings: ThingPlaces = {
  "code-sheet": { area: [132, 82, 54, 52], number: [137, 93] },
  scales: { area: [254, 78, 54, 54], number: [298, 110] },
  "own-phone": { area: [78, 62, 52, 62], number: [120, 72] },
  seller: { area: [202, 58, 52, 66], number: [245, 70] },
  "price-board": { area: [132, 12, 68, 66], number: [190, 24] },
};
