import type { BrowserContext, Page } from "@playwright/test";

export interface PageWatch {
  /** Every address anything asked for, the worker's requests too. */
  readonly requests: string[];
  /** Errors and warnings of the console, and uncaught errors. */
  readonly complaints: string[];
}

/** Notes what a page asks for and complains about; start it before the page is opened. */
export function watchPage(context: BrowserContext, page: Page): PageWatch {
  const watch: PageWatch = { requests: [], complaints: [] };
  context.on("request", (request) => watch.requests.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      watch.complaints.push(`${message.text()} ${message.location().url}`.trim());
    }
  });
  page.on("pageerror", (error) => watch.complaints.push(error.message));
  return watch;
}

/** Waits until the worker has taken in the app and answers for this page. */
export async function waitForWorker(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}
