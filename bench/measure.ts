/**
 * Milliseconds of one call: by the clock or by the processor, whichever is less. On a busy machine the
 * clock also counts other programs; the processor also counts tidying up on other threads.
 */
export function time(run: () => unknown): number {
  const processor = process.cpuUsage();
  const start = performance.now();
  run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  return Math.min(clock, (user + system) / 1_000);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The fastest of several calls: in the others the machine was busy with something else. */
export function fastestOf(run: () => unknown, times = 7): number {
  return Math.min(...Array.from({ length: times }, () => time(run)));
}

declare const gc: (() => void) | undefined;

/** What is in use now, after tidying up where node was started with --expose-gc. */
export function heapInUse(): number {
  if (typeof gc === "function") gc();
  return process.memoryUsage().heapUsed;
}

export const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
