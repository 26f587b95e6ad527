import type { CheckedModel } from "../model/create-model.ts";
import type { AssumptionId } from "../model/id.ts";
import type { Need } from "../model/trace.ts";
import type { Value } from "../model/value.ts";
import { resolve, type World } from "../world/world.ts";

/** One Boolean reading of a world: is this need so? Monotone: more assumptions, never fewer needs met. */
export type Holds = (need: Need) => boolean;

/** Unknowns taken as no. */
export function lowReading(model: CheckedModel, world: World): Holds {
  return remembered(model, world, (value) => value === "yes");
}

/** Unknowns taken as yes. */
export function highReading(model: CheckedModel, world: World): Holds {
  return remembered(model, world, (value) => value !== "no");
}

/** Of the unknowns, exactly these taken as yes. */
export function readingWith(
  model: CheckedModel,
  world: World,
  granted: ReadonlySet<AssumptionId>,
): Holds {
  return remembered(
    model,
    world,
    (value, assumption) => value === "yes" || (value === "not-known" && granted.has(assumption)),
  );
}

/** What is asked while something is read with every unknown as yes, and nothing answers; by id. */
export function openAssumptions(
  model: CheckedModel,
  world: World,
  read: (holds: Holds) => unknown,
): readonly AssumptionId[] {
  const low = lowReading(model, world);
  const high = highReading(model, world);
  const asked = new Set<AssumptionId>();
  read((need) => {
    if (!low(need) && high(need)) asked.add(need.assumption);
    return high(need);
  });
  return [...asked].sort();
}

/** Each need is resolved once: a footprint asks the same few of every record. */
function remembered(
  model: CheckedModel,
  world: World,
  isSo: (value: Value, assumption: AssumptionId) => boolean,
): Holds {
  const answers = {
    yes: new Map<AssumptionId, boolean>(),
    no: new Map<AssumptionId, boolean>(),
    open: new Map<AssumptionId, boolean>(),
  };
  return (need) => {
    const known = answers[need.told ?? "open"];
    let answer = known.get(need.assumption);
    if (answer === undefined) {
      answer = isSo(resolve(model, world, need).value, need.assumption);
      known.set(need.assumption, answer);
    }
    return answer;
  };
}
