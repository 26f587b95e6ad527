import {
  keyKindOf,
  narrowing,
  whoHolds,
  type HolderId,
  type NarrowingStep,
  type Trace,
} from "#engine/index.ts";
import type { TrailView } from "./trail-view.ts";
import { unlikeTraces } from "./unlike-traces.ts";

/** A slip in a holder's hands that narrows the town's people. */
export interface Narrowable {
  readonly holder: HolderId;
  readonly trace: Trace;
  readonly steps: readonly NarrowingStep[];
}

const isNamed = ({ parties }: Trace): boolean =>
  parties.flat().some(({ value }) => ["name", "citizen-number"].includes(keyKindOf(value)));

/** So many are offered. */
const MOST = 12;

/**
 * Slips that narrow the circle of people, each with its holder: first those with no name on them, whose
 * person one would have to look for, and of these the furthest first. A slip about two people's things
 * fits nobody; it narrows to nothing and is left out.
 */
export function narrowables(view: TrailView): Narrowable[] {
  const { model, world } = view;
  const traces = unlikeTraces(view.traces);
  const found: Narrowable[] = [];
  for (const [holder, held] of whoHolds(model, traces, world)) {
    for (const { trace } of held) {
      if (trace.day === 0) continue;
      const steps = narrowing(model, traces, world, holder, trace.id);
      const last = steps.at(-1);
      if (last && last.high.length > 0) found.push({ holder, trace, steps });
    }
  }
  const left = ({ steps }: Narrowable): number => steps.at(-1)?.high.length ?? 0;
  return found
    .sort(
      (a, b) =>
        Number(isNamed(a.trace)) - Number(isNamed(b.trace)) ||
        b.steps.length - a.steps.length ||
        left(a) - left(b),
    )
    .slice(0, MOST);
}
