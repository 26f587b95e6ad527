import { documentedWorld, fourQuestions, slipPlace, type Slip } from "#engine/index.ts";
import type { TrailView } from "./trail-view.ts";

/** Whether a slip lies where it does only because of the reader's own answers. */
export function isSetByReader({ model, world }: TrailView, { trace, place }: Slip): boolean {
  return (
    world !== documentedWorld && slipPlace(fourQuestions(model, documentedWorld, trace)) !== place
  );
}
