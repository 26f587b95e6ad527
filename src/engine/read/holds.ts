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

/** Each need is resolved once: entries share their needs, and the same few are asked of every record. */
function remembered(
  model: CheckedModel,
  world: World,
  isSo: (value: Value, assumption: AssumptionId) => boolean,
): Holds {
  const answers = new Map<Need, boolean>();
  return (need) => {
    let answer = answers.get(need);
    if (answer === undefined) {
      answer = isSo(resolve(model, world, need).value, need.assumption);
      answers.set(need, answer);
    }
    return answer;
  };
}
