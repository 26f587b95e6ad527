import { lazy, type ComponentType } from "react";
import { patiently } from "./patiently.ts";

/** A component that comes in a piece of its own when it is first drawn; until then the nearest Suspense shows. */
export const lazyPiece = <Props extends object>(
  ask: () => Promise<ComponentType<Props>>,
): ComponentType<Props> =>
  lazy(() => patiently(async () => ({ default: await ask() }))) as ComponentType<Props>;
