import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, PlaceId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import type { World } from "../world/world.ts";
import { whoHolds, type Held } from "./who-holds.ts";

/** One moment of the story as a holder has it; nothing held is blank ground. */
export interface Sight {
  readonly day: number;
  readonly hour: number | null;
  readonly place: PlaceId;
  readonly held: readonly Held[];
}

/** The days as one holder has them: his slips at their moments, blank ground everywhere else. */
export function seenFrom(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
  holder: HolderId,
): readonly Sight[] {
  const held = new Map(
    (whoHolds(model, traces, world).get(holder) ?? []).map((each) => [each.trace, each]),
  );
  const moments = new Map<
    string,
    { day: number; hour: number | null; place: PlaceId; held: Held[] }
  >();
  const inOrder = [...traces].sort(
    (a, b) => a.day - b.day || (a.hour ?? -1) - (b.hour ?? -1) || (a.id < b.id ? -1 : 1),
  );
  for (const trace of inOrder) {
    const { day, hour, place } = trace;
    const name = `${day} ${hour ?? ""} ${place}`;
    const moment = moments.get(name) ?? { day, hour, place, held: [] };
    moments.set(name, moment);
    const own = held.get(trace);
    if (own) moment.held.push(own);
  }
  return [...moments.values()];
}
