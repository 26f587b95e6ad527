/** How long a browser without idle times is left to draw first, in milliseconds. */
const A_MOMENT = 150;
/** When a turn comes even where the browser always has something to do. */
const LATEST = 2_000;

/**
 * Runs jobs one after the other, each when the browser has nothing else to do, so that a tap never waits
 * for all of them. Gives back what stops those that are left.
 */
export function inIdleTurns(jobs: readonly (() => void)[], latest = LATEST): () => void {
  const [job, ...rest] = jobs;
  if (!job) return () => undefined;
  let stop: () => void;
  const turn = (): void => {
    stop = inIdleTurns(rest, latest);
    job();
  };
  // WebKit has no idle callbacks.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(turn, A_MOMENT);
    stop = () => clearTimeout(timer);
  } else {
    const idle = requestIdleCallback(turn, { timeout: latest });
    stop = () => cancelIdleCallback(idle);
  }
  return () => stop();
}
