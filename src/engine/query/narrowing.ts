import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyValueId, PersonId, TraceId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { highReading, lowReading, type Holds } from "../read/holds.ts";
import { Abilities } from "../read/abilities.ts";
import type { Entry } from "../model/entries.ts";
import { readHolder } from "../read/reading.ts";
import type { HolderReading } from "../read/holder-reading.ts";
import type { World } from "../world/world.ts";

/** The people of the town that are left after one more circle or thing. */
export interface NarrowingStep {
  readonly value: KeyValueId;
  /** Unknowns taken as no: fewer values can be used, so more people are left. */
  readonly low: readonly PersonId[];
  /** Unknowns taken as yes. */
  readonly high: readonly PersonId[];
}

/**
 * How far the circle and thing values tied to one record narrow the town's people for a holder: those
 * who fit every value so far, in the order of the record's keys, then of what is tied to it. One
 * person left is not a name. Empty where the holder cannot have the record.
 */
export function narrowing(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
  holder: HolderId,
  record: TraceId,
): readonly NarrowingStep[] {
  const thatDay = traces.find(({ id }) => id === record)?.day ?? -1;
  const untilThatDay = traces.filter(({ day }) => day <= thatDay);
  const valuesIn = (holds: Holds): readonly KeyValueId[] => {
    const own = readHolder(new Abilities(model, holds), holder, untilThatDay);
    return own ? tiedValues(own, record) : [];
  };
  const high = valuesIn(highReading(model, world));
  const low = new Set(valuesIn(lowReading(model, world)));
  const steps: NarrowingStep[] = [];
  let before = { low: [...model.people.keys()], high: [...model.people.keys()] };
  for (const value of high) {
    const fits = (id: PersonId): boolean => model.people.get(id)?.has?.includes(value) === true;
    before = {
      low: low.has(value) ? before.low.filter(fits) : before.low,
      high: before.high.filter(fits),
    };
    steps.push({ value, ...before });
  }
  return steps;
}

/** Circle and thing values of a record and of what is tied to it, where the holder can use them. */
function tiedValues(holder: HolderReading, record: TraceId): readonly KeyValueId[] {
  const own = holder.allHeld.find(({ trace }) => trace.id === record);
  if (!own) return [];
  const sets = holder.setsAtTheEnd().filter((entries) => entries.includes(own));
  const values = ({ trace, parties }: Entry): KeyValueId[] =>
    parties
      .flat()
      .filter((key) => holder.keys.narrows(trace, key))
      .map(({ facts }) => facts.value);
  const others = sets.flat().filter((entry) => entry !== own);
  return [...new Set([...values(own), ...others.flatMap(values).sort()])];
}
