import type { Browser } from "@playwright/test";
import type { MeasuredServer } from "../measured-server.ts";
import type { Sample } from "../metrics.ts";
import type { Profile } from "../profiles.ts";

/** What a visit is given: a browser, a server of its own for what it visits, and how slow all is. */
export interface Surroundings {
  readonly browser: Browser;
  readonly server: MeasuredServer;
  readonly profile: Profile;
  /** Bytes of a file as it is sent, by its path. */
  readonly sizeOf: (path: string) => number;
}

/** Somebody comes, does something, and leaves. */
export type VisitKind = (surroundings: Surroundings) => Promise<Sample>;
