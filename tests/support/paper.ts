import type { Page } from "@playwright/test";

/** Shows a page as it is printed: told as the browser tells it, and in the style of paper. */
export async function printed(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

/** Back to the screen. */
export async function unprinted(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
}

/** The notes at the end of a printed page. */
export function notesOnPaper(page: Page): Promise<{ number: string; text: string }[]> {
  return page.locator(".paper-note").evaluateAll((notes) =>
    notes.map((each) => ({
      number: each.firstElementChild?.textContent.replace(/\D/g, "") ?? "",
      text: each.textContent,
    })),
  );
}
