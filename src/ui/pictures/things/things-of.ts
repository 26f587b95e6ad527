import { classroomBreakThings } from "../scenes/classroom-camera/classroom-break-things.ts";
import { queueThings } from "../scenes/id-card-renewal/queue-things.ts";
import { redLightThings } from "../scenes/passing-traffic-cameras/red-light-things.ts";
import { payShopAgainThings } from "../scenes/paying-by-app/pay-shop-again-things.ts";
import type { ThingPlaces } from "./thing-place.ts";

const drawings: Readonly<Record<string, ThingPlaces>> = {
  queue: queueThings,
  "classroom-break": classroomBreakThings,
  "red-light": redLightThings,
  "pay-shop-again": payShopAgainThings,
};

/** The things of a drawing that can be looked at, and where they are; none in most. */
export function thingsOf(picture: string): ThingPlaces {
  return drawings[picture] ?? {};
}

/** The drawings that have such things. */
export const picturesWithThings: readonly string[] = Object.keys(drawings);
