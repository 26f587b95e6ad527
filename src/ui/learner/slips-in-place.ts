import { createContext } from "react";
import type { Slip } from "#engine/index.ts";

/** The slips that lines open in place, by trace; null where the slips lie further up on the page. */
export const SlipsInPlace = createContext<ReadonlyMap<string, Slip> | null>(null);

export const slipsById = (slips: readonly Slip[]): ReadonlyMap<string, Slip> =>
  new Map(slips.map((slip) => [slip.trace.id, slip]));
