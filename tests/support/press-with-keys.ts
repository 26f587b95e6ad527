import type { Page } from "@playwright/test";

/** Tabs to a control and presses it, as somebody without a pointer does. */
export async function pressWithKeys(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached with Tab`);
}
