import { patiently } from "#pieces/index.ts";

/** What is under the debrief's heading is a piece of its own: the first choice does not wait for it. */
export const loadDebrief = () => patiently(() => import("./debrief-parts.tsx"));
