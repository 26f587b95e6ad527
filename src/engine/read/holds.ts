import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId } from "../model/id.ts";
import type { Need } from "../model/trace.ts";
import { resolve, type World } from "../world/world.ts";

/** One Boolean reading of a world: is this need so? Monotone: more assumptions, never fewer needs met. */
export type Holds = (need: Need) => boolean;

/** Unknowns taken as no. */
export function lowReading(model: CheckedModel, world: World): Holds {
  return (need) => resolve(model, world, need).value === "yes";
}

/** Unknowns taken as yes. */
export function highReading(model: CheckedModel, world: World): Holds {
  return (need) => resolve(model, world, need).value !== "no";
}

/** Of the unknowns, exactly these taken as yes. */
export function readingWith(
  model: CheckedModel,
  world: World,
  granted: ReadonlySet<AssumptionId>,
): Holds {
  return (need) => {
    const { value } = resolve(model, world, need);
    return value === "yes" || (value === "not-known" && granted.has(need.assumption));
  };
}
