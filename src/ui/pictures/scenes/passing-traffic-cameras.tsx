import type { ReactNode } from "react";
import { Checkpoint } from "./passing-traffic-cameras/checkpoint.tsx";
import { DarkJunction } from "./passing-traffic-cameras/dark-junction.tsx";
import { HomeEvening } from "./passing-traffic-cameras/home-evening.tsx";
import { OfficerNotebook } from "./passing-traffic-cameras/officer-notebook.tsx";
import { RedLight } from "./passing-traffic-cameras/red-light.tsx";
import { RiverBank } from "./passing-traffic-cameras/river-bank.tsx";
import { RoadGantry } from "./passing-traffic-cameras/road-gantry.tsx";
import { TruckAtDawn } from "./passing-traffic-cameras/truck-at-dawn.tsx";
import { TruckYard } from "./passing-traffic-cameras/truck-yard.tsx";

const drawings = new Map<string, () => ReactNode>([
  ["truck-yard", TruckYard],
  ["truck-at-dawn", TruckAtDawn],
  ["road-gantry", RoadGantry],
  ["checkpoint", Checkpoint],
  ["red-light", RedLight],
  ["officer-notebook", OfficerNotebook],
  ["river-bank", RiverBank],
  ["dark-junction", DarkJunction],
  ["home-evening", HomeEvening],
]);

export function Drawing({ id }: { id: string }) {
  // Made anew each time: an element that is kept holds on to all that was drawn of it.
  return drawings.get(id)?.();
}
