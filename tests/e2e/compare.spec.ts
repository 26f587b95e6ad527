import { expect, test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { axeFindings, openEverything, sidewaysScroll } from "../support/look-at-screen.ts";
import { playToDebrief, sceneOf, startStory } from "../support/play-story.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const story = "id-card-renewal";

/** Tabs to what is asked for, as somebody without a pointer does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 120; tabs += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached with Tab`);
}

async function pressWithKeys(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}

/** From a scene to the debrief with keys alone, taking the given choices, else the first. */
async function playWithKeys(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  for (;;) {
    const stage = await page.locator("main").getAttribute("data-stage");
    if (stage === "debrief") return;
    const scene = (await sceneOf(page)) ?? "";
    const wanted = choices[scene];
    await pressWithKeys(
      page,
      stage === "choice"
        ? `[data-choice-id${wanted ? `="${wanted}"` : ""}]`
        : '[data-action="continue"]',
    );
    await expect
      .poll(async () => {
        const now = await page.locator("main").getAttribute("data-stage");
        return now === "debrief" ? now : `${await sceneOf(page)} ${now}`;
      })
      .not.toBe(`${scene} ${stage}`);
  }
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = path;
  }, place);
}

const comparison = (page: Page) => page.locator(".comparison").last();

for (const locale of ["ko-KR", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });

    test("two paths are played, set side by side and picked with the keyboard alone", async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto(app.url);
      await page.locator("html[data-ready]").waitFor();
      await pressWithKeys(page, `[data-scenario-id="${story}"]`);
      await page.locator('main[data-stage="notice"]').waitFor();
      await pressWithKeys(page, '[data-action="start"]');
      await page.locator('main[data-stage="choice"]').waitFor();
      await playWithKeys(page, {});
      // From the debrief to the map, and from it back to a scene: a second path.
      await pressWithKeys(page, ".scene-list + button");
      await page.locator(".scene-map").waitFor();
      await expect(page.locator("[data-choice-id]")).toHaveCount(0);
      await pressWithKeys(page, ".scene-map li:nth-child(4) .map-scene");
      await expect(page.locator("main")).toHaveAttribute("data-scene-id", "fingerprints");
      await playWithKeys(page, { fingerprints: "tomorrow", counter: "say-number" });
      await goTo(page, "/trail");
      await page.locator("main [data-trace-id]").first().waitFor();
      await pressWithKeys(page, ".to-runs");
      await comparison(page).waitFor();
      await expect(page.locator("main h1")).toBeFocused();
      // Both paths stand there, and what only one of them has.
      const only = page.locator(".side");
      await expect(only.locator('[data-trace-id="idc.put-off-note"]')).toHaveCount(1);
      await expect(page.locator("main h2")).toHaveCount(2);
      // Arrow keys move in the group of radio buttons; the focus stays where it is.
      await tabTo(page, "input[type=radio]:checked");
      await page.keyboard.press("ArrowDown");
      await expect(page.locator("input[type=radio]").nth(1)).toBeChecked();
      await expect(page.locator("input[type=radio]").nth(1)).toBeFocused();
      await tabTo(page, ".kind-picker + .picker select");
      await page.keyboard.press("ArrowDown");
      await expect(comparison(page)).toBeVisible();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("ArrowDown");
      await expect(page.locator(".changed-item").first()).toBeVisible();
      // One step back leaves the comparison, whatever was picked in it.
      await pressWithKeys(page, '[data-action="back"]');
      await expect(comparison(page)).toHaveCount(0);
      await expect(page.locator("main [data-trace-id]").first()).toBeVisible();
    });

    test("a passed scene opened from the map makes a second path in the comparison", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.goto(app.url);
      await startStory(page, story);
      await playToDebrief(page);
      await page.locator(".scene-list + button").click();
      await page.locator(".map-scene").nth(8).click();
      await expect(page.locator("main")).toHaveAttribute("data-scene-id", "counter");
      await page.locator('[data-choice-id="come-later"]').click();
      await goTo(page, "/compare");
      await expect(page.locator(".parting").first()).toBeVisible();
      await expect(page.locator("main .side-key")).toContainText(/\S/);
      // The beginning is shared: what was decided before the counter does not differ.
      const partings = await page.locator(".parting h4").allTextContents();
      expect(partings.length).toBeLessThanOrEqual(2);
      await expect(page.locator('.side [data-trace-id="idc.counter-seen"]')).toHaveCount(1);
      await expect(page.locator('.side [data-trace-id="idc.counter-card"]')).toHaveCount(1);
    });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({
        locale,
        colorScheme,
        viewport: { width: 320, height: 700 },
        reducedMotion: "reduce",
      });

      test("axe finds nothing in the comparison and the map, and nothing scrolls sideways", async ({
        page,
      }) => {
        test.setTimeout(240_000);
        const found: string[] = [];
        const look = async (screen: string): Promise<void> => {
          await page.locator("[aria-busy]").waitFor({ state: "detached" });
          found.push(...(await axeFindings(page)).map((each) => `${screen}: ${each}`));
          const over = await sidewaysScroll(page);
          if (over > 0) found.push(`${screen}: ${over} px too wide`);
        };
        await page.goto(app.url);
        await startStory(page, story);
        await playToDebrief(page);
        await page.locator(".scene-list + button").click();
        await page.locator(".map-scene").nth(3).click();
        await page.locator('[data-choice-id="tomorrow"]').click();
        await goTo(page, `/map/${story}`);
        await page.locator(".scene-map").waitFor();
        await page.locator(".scene-list summary").click();
        await page.locator(".scene-words").first().waitFor();
        await look("map");
        await goTo(page, "/compare");
        await comparison(page).waitFor();
        await look("two paths");
        await openEverything(page);
        await look("two paths, all opened");
        await page.locator("input[type=radio]").nth(1).check();
        await look("one choice changed");
        await page.locator("input[type=radio]").nth(2).check();
        for (const world of ["possible", "no-power", "setting"]) {
          await page.locator(".kind-picker + .picker select").selectOption(world);
          await look(world);
        }
        await goTo(page, "/compare/nobody/other");
        await expect(comparison(page)).toHaveCount(0);
        await look("a path that is not here");
        expect(found).toEqual([]);
      });
    });
  }
}

test.describe("on a wide screen", () => {
  test.use({ locale: "ko-KR", viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });

  test("the sides stand beside each other, on a narrow one under each other", async ({ page }) => {
    await page.goto(app.url);
    await startStory(page, story);
    await playToDebrief(page);
    await goTo(page, "/compare");
    const sides = page.locator(".comparison-part > .sides").first().locator(".side");
    const boxes = async () => [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    await sides.nth(1).waitFor();
    const [left, right] = await boxes();
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
    await page.setViewportSize({ width: 390, height: 800 });
    const [above, below] = await boxes();
    expect(below?.x).toBe(above?.x);
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
  });
});
