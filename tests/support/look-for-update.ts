import type { Page } from "@playwright/test";

/**
 * Looks for a new worker and says how its installation ended. The browser looks by itself after
 * a page was opened: a worker that it found meanwhile is the one meant.
 */
export function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise<string>((done, fail) => {
      const follow = (): void => {
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => done(worker.state));
      };
      registration.addEventListener("updatefound", follow);
      follow();
      registration.update().then(() => {
        if (!registration.installing && registration.waiting) done(registration.waiting.state);
      }, fail);
    });
  });
}
