import type { Thread } from "#engine/index.ts";

/** How a thread is drawn and told: knotted, by the reader's setting, or loose. */
export type ThreadState = "tied" | "set" | "could";

export function threadState({
  value,
  bySetting,
}: Pick<Thread, "value" | "bySetting">): ThreadState {
  if (value !== "yes") return "could";
  return bySetting ? "set" : "tied";
}
