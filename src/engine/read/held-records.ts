import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import type { Holds } from "./holds.ts";

export const isRecorded = (trace: Trace, holds: Holds): boolean => trace.needs.every(holds);
export const isKept = (trace: Trace, holds: Holds): boolean => holds(trace.kept);

/** The holders whose kept records reach this one over open channels, itself included. */
export function holdersReaching(
  model: CheckedModel,
  holder: HolderId,
  holds: Holds,
): Set<HolderId> {
  const reaching = new Set([holder]);
  // Sets are walked in the order of adding, so what is added here is walked too.
  for (const receiver of reaching) {
    for (const channel of model.channels) {
      if (channel.to === receiver && channel.needs.every(holds)) reaching.add(channel.from);
    }
  }
  return reaching;
}

/**
 * What one holder has, day by day: on a story day all that came to him that day, and of earlier days
 * only what was kept; records of others only where they are kept and a channel path reaches him.
 */
export function heldOnDays(
  model: CheckedModel,
  traces: readonly Trace[],
  holder: HolderId,
  holds: Holds,
): Map<number, Trace[]> {
  const reaching = holdersReaching(model, holder, holds);
  const recorded = traces.filter((trace) => reaching.has(trace.holder) && isRecorded(trace, holds));
  const kept = new Set(recorded.filter((trace) => isKept(trace, holds)));
  const days = [...new Set(recorded.map((trace) => Math.max(trace.day, 1)))].sort((a, b) => a - b);
  return new Map(
    days.map((day) => [
      day,
      recorded.filter(
        (trace) =>
          (trace.day <= day && kept.has(trace)) || (trace.day === day && trace.holder === holder),
      ),
    ]),
  );
}
