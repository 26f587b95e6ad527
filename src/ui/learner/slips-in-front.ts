import type { ReactNode } from "react";
import type { Slip, SlipPlace } from "#engine/index.ts";

const inFront = ["before-broken", "before-whole"] as const;

/** The slips that lie in front of a drawer, by how they lie: what is not known first. */
export function slipsInFront(
  slips: readonly Slip[],
  show: (slip: Slip) => ReactNode,
): { readonly place: SlipPlace; readonly slips: readonly ReactNode[] }[] {
  return inFront.flatMap((place) => {
    const lying = slips.filter((slip) => slip.place === place);
    return lying.length > 0 ? [{ place, slips: lying.map(show) }] : [];
  });
}
