import type { Target } from "../metrics.ts";
import type { VisitKind } from "./surroundings.ts";
import { visitFloor } from "./visit-floor.ts";
import { visitFromHome } from "./visit-from-home.ts";
import { visitHeap } from "./visit-heap.ts";
import { visitHome } from "./visit-home.ts";
import { visitInstall } from "./visit-install.ts";
import { visitLarge, visitUsual } from "./visit-large.ts";
import { visitLighthouse } from "./visit-lighthouse.ts";
import { visitOffline } from "./visit-offline.ts";
import { visitReadyMade } from "./visit-ready-made.ts";
import { visitStory } from "./visit-story.ts";
import { visitThreads300, visitTrail, visitTrail200, visitTrail2000 } from "./visit-trail.ts";

/** Who is visited, how, and how often. */
export interface VisitPlan {
  readonly target: Target;
  readonly visit: VisitKind;
  /** In how many of the runs, at most; all unless told. */
  readonly most?: number;
  /** Somebody who comes back: how slowly the worker took in the app before is not the question. */
  readonly returning?: boolean;
}

/** Every visit by the name that `--only` takes. */
export const visits: Readonly<Record<string, VisitPlan>> = {
  static: { target: "static", visit: visitFloor },
  react: { target: "react", visit: visitFloor },
  story: { target: "app", visit: visitStory },
  "ready-made": { target: "app", visit: visitReadyMade, returning: true, most: 3 },
  "from-home": { target: "app", visit: visitFromHome },
  home: { target: "app", visit: visitHome },
  offline: { target: "app", visit: visitOffline, returning: true },
  trail: { target: "app", visit: visitTrail, returning: true },
  "trail-200": { target: "app", visit: visitTrail200, returning: true, most: 3 },
  "trail-2000": { target: "app", visit: visitTrail2000, returning: true, most: 3 },
  threads: { target: "app", visit: visitThreads300, returning: true, most: 3 },
  usual: { target: "app", visit: visitUsual, returning: true },
  large: { target: "app", visit: visitLarge, returning: true },
  lighthouse: { target: "app", visit: visitLighthouse, most: 5 },
  install: { target: "app", visit: visitInstall, most: 3 },
  // Bytes, not time: they hardly differ from run to run.
  heap: { target: "app", visit: visitHeap, returning: true, most: 3 },
};
