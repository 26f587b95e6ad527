import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId } from "../model/id.ts";
import type { Holds } from "./holds.ts";
import type { Entry } from "../model/entries.ts";

/** Taken in at that moment, even if only seen. */
export const isRecorded = ({ needs }: Entry, holds: Holds): boolean => needs.every(holds);

/** Something of it stays: on a medium, on paper, with a person who was watching. */
export const isKept = ({ kept }: Entry, holds: Holds): boolean => holds(kept);

/** For each holder those whom his kept records reach over open channels, himself left out. */
export function reachOf(
  model: CheckedModel,
  holds: Holds,
): ReadonlyMap<HolderId, readonly HolderId[]> {
  const open = model.channels.filter(({ needs }) => needs.every(holds));
  return new Map(
    [...model.holders.keys()].map((holder) => {
      const reached = new Set([holder]);
      // Sets are walked in the order of adding, so what is added here is walked too.
      for (const from of reached) {
        for (const channel of open) if (channel.from === from) reached.add(channel.to);
      }
      reached.delete(holder);
      return [holder, [...reached]];
    }),
  );
}
