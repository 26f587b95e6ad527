import type { Page } from "@playwright/test";

/** Tabs to a control and presses a key there, as somebody without a pointer does. */
export async function pressWithKeys(page: Page, selector: string, key = "Enter"): Promise<void> {
  for (let tabs = 0; tabs < 200; tabs += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached with Tab`);
}
