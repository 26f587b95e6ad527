import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the present screen, in short. */
export async function axeFindings(page: Page): Promise<string[]> {
  // What is still fading in has not its own colours yet.
  await page.waitForFunction(() =>
    document.getAnimations().every((each) => each.playState !== "running"),
  );
  const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(passes.length, "axe looked at nothing").toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

/** How far a screen reaches beyond its width, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Opens whatever opens on a tap on this screen, what that brings to be opened included. */
export async function openEverything(page: Page): Promise<void> {
  const closed = page
    .locator("main details:not([open]) > summary, main button[aria-expanded=false]")
    .first();
  for (let taps = 0; (await closed.count()) > 0; taps += 1) {
    expect(taps, "there is always something left to open").toBeLessThan(300);
    await closed.click();
  }
}
