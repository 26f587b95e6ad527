/** Runs something once the screen has been drawn and the browser has nothing else to do. */
export function whenIdle(job: () => void): void {
  // WebKit has no requestIdleCallback; after two frames the screen stands there too.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(job, { timeout: 1000 });
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(job, 0)));
}
