/**
 * Milliseconds of one call: by the clock or by the processor, whichever is less. On a busy machine the
 * clock also counts other programs; the processor also counts tidying up on other threads.
 */
export function timed<Result>(run: () => Result): { readonly result: Result; readonly ms: number } {
  const processor = process.cpuUsage();
  const start = performance.now();
  const result = run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  return { result, ms: Math.min(clock, (user + system) / 1_000) };
}

export const time = (run: () => unknown): number => timed(run).ms;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * The fastest of several calls, together up to so many milliseconds: in the others the machine was busy with something
 * else, which on a shared machine can last for several calls in a row.
 */
export function fastestOf(run: () => unknown, { most = 7, upTo = 500 } = {}): number {
  const times = [time(run)];
  while (times.length < most && times.reduce((sum, each) => sum + each) < upTo) {
    times.push(time(run));
  }
  return Math.min(...times);
}

declare const gc: (() => void) | undefined;

/** What is in use now, after tidying up where node was started with --expose-gc. */
export function heapInUse(): number {
  if (typeof gc === "function") gc();
  return process.memoryUsage().heapUsed;
}

export const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
