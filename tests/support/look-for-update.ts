import type { Page } from "@playwright/test";

/** Looks for a new worker and says how its installation ended. */
export function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise<string>((done) => {
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => done(worker.state));
      });
    });
    await registration.update();
    return ended;
  });
}
