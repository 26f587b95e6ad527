import type { Page } from "@playwright/test";

/**
 * What is wrong with where the keyboard's focus is: nothing has it, it is out of sight, or something
 * lies over all of it. Null where it can be seen.
 */
export function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return "nothing has the focus";
    const name = `${focused.tagName} "${focused.textContent.slice(0, 30)}"`;
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const seen = {
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    };
    if (seen.right <= seen.left || seen.bottom <= seen.top) return `${name} is out of sight`;
    // A grid of points over the part that is in the window: one that is not covered is enough.
    for (const across of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      for (const down of [0.1, 0.5, 0.9]) {
        const hit = document.elementFromPoint(
          seen.left + (seen.right - seen.left) * across,
          seen.top + (seen.bottom - seen.top) * down,
        );
        if (hit && (focused.contains(hit) || hit.contains(focused))) return null;
      }
    }
    return `${name} is covered`;
  });
}

/** Tabs through a screen from top to bottom and back again, and says where the focus was not seen. */
export async function focusFaults(page: Page, most: number): Promise<string[]> {
  const found: string[] = [];
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let tabs = 0; tabs < most; tabs += 1) {
      await page.keyboard.press(key);
      const onPage = await page.evaluate(() => document.activeElement !== document.body);
      if (!onPage) break;
      const fault = await focusFault(page);
      if (fault) found.push(`${key}: ${fault}`);
    }
  }
  return found;
}
