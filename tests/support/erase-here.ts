import type { Page } from "@playwright/test";

/** Erases everything, on the screen where that can be asked for. */
export async function askToErase(page: Page): Promise<void> {
  await page.locator("[data-action=ask-erase]").click();
  await page.locator("[data-action=erase]").click();
}

/** The same, and waits until it is said that nothing is left. */
export async function eraseHere(page: Page): Promise<void> {
  await askToErase(page);
  await page.locator("[data-remains='0']").waitFor();
}

/** What there is of the app, asked of the browser itself and not of the app. */
export const leftHere = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

export const nothing = { databases: [], caches: [], workers: 0 };
