import { brotliSize } from "./brotli-size.ts";
import type { Build, BuildFault } from "./read-build.ts";

/** All that a phone takes in to work without a network, in bytes of brotli 11: 2.5 MiB. */
export const offlineBudget = 2.5 * 1024 * 1024;

export interface OfflineSize {
  readonly total: number;
  readonly faults: readonly BuildFault[];
}

/** What taking in everything costs: every file of the build as a server sends it. */
export function offlineSize({ files }: Build): OfflineSize {
  const sizes = [...files.values()].map((bytes) => Math.min(bytes.length, brotliSize(bytes)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const over = total - offlineBudget;
  const fault = {
    where: "the whole app",
    what: `${total} bytes of brotli, ${over} more than ${offlineBudget}`,
    cure: "Take out what nobody needs without a network, or draw it in fewer bytes.",
  };
  return { total, faults: over > 0 ? [fault] : [] };
}
