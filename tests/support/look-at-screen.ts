import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What goes by colour alone, and so differs between light and dark. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** What axe finds on the present screen, in short. */
export async function axeFindings(page: Page): Promise<string[]> {
  await still(page);
  // From the top: what lies half under the bar at this moment is only scrolled there.
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const axe = new AxeBuilder({ page }).withTags(rules);
  return findingsOf(axe);
}

/** What axe finds wrong with the colours of the present screen, in the other scheme than it is in. */
export async function colourFindings(page: Page, scheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  await still(page);
  const found = await findingsOf(new AxeBuilder({ page }).withRules(ofColour), 0);
  await page.emulateMedia({ colorScheme: null });
  return found.map((each) => `${scheme}: ${each}`);
}

async function findingsOf(axe: AxeBuilder, leastPasses = 6): Promise<string[]> {
  // No frame of another origin is on any screen; without looking for one it is much faster.
  const { violations, passes } = await axe.setLegacyMode(true).analyze();
  expect(passes.length, "axe looked at nothing").toBeGreaterThanOrEqual(leastPasses);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

/** What is still fading in has not its own colours yet. */
async function still(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((each) => each.playState !== "running"),
  );
}

/** How far a screen reaches beyond its width, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What is closed and opens on a tap; of the words with a note only one is open at a time. */
export const closed =
  "main details:not([open]) > summary, main [aria-expanded=false]:not(.term-mark)";

/** Opens whatever opens on a tap on this screen, what that brings to be opened included. */
export async function openEverything(page: Page): Promise<void> {
  const all = page.locator(closed);
  for (let rounds = 0; (await all.count()) > 0; rounds += 1) {
    expect(rounds, "there is always something left to open").toBeLessThan(12);
    await all.evaluateAll((found) => found.forEach((each) => (each as HTMLElement).click()));
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
  }
}

/** Opens the first few of what opens: for screens on which everything would be a book. */
export async function openSome(page: Page, count: number): Promise<void> {
  const all = page.locator(closed);
  for (let taps = 0; taps < count && (await all.count()) > 0; taps += 1) {
    await all.first().click();
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
  }
}
