import { expect, test, type Page } from "@playwright/test";
import { growKept } from "../../bench/app/page/grow-kept.ts";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { axeFindings, sidewaysScroll } from "../support/look-at-screen.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { openView } from "../support/shows-the-answer.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const views = [
  "drawers",
  "path",
  "threads",
  "found",
  "what-if",
  "joins",
  "narrow",
  "slips",
] as const;

async function goToTrail(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "/trail";
  });
  await page.locator("main [data-holder-id] [data-trace-id]").first().waitFor();
}

async function playAndGoToTrail(page: Page): Promise<void> {
  await page.goto(app.url);
  await startStory(page, "id-card-renewal");
  await playToDebrief(page);
  await goToTrail(page);
}

/** Tabs to what is wanted, and says whether it can be seen there and is not covered. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 150; tabs += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (!focused?.matches(wanted)) return null;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const hit = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    }, selector);
    if (seen === null) continue;
    expect(seen, `${selector} has the focus and is not to be seen`).toBe(true);
    return;
  }
  throw new Error(`${selector} is not reached with Tab`);
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}

/** What can be done in each view, done without a pointer. */
const doings: Readonly<Record<(typeof views)[number], (page: Page) => Promise<void>>> = {
  drawers: async (page) => {
    await press(page, ".drawer-open");
    await expect(page.locator(".drawer-look")).toBeVisible();
    await press(page, ".drawer-slip > button");
    await expect(page.locator(".slip-opened")).toBeVisible();
  },
  path: async (page) => {
    await expect(page.locator(".day-step").first()).toBeVisible();
  },
  threads: async (page) => {
    await tabTo(page, "[role=option]");
    for (const key of ["ArrowDown", "ArrowRight", "ArrowLeft", "End", "Home"]) {
      await page.keyboard.press(key);
      await expect(page.locator("[role=option]:focus")).toHaveAttribute("aria-selected", "true");
    }
    await page.keyboard.press("Tab");
    await expect(page.locator("[role=option]:focus")).toHaveCount(0);
  },
  found: async (page) => {
    await press(page, "[data-conclusion-id] button");
    await press(page, ".proof .disclosure-slip > button");
    await expect(page.locator(".slip-in-place")).toBeVisible();
  },
  "what-if": async (page) => {
    await press(page, ".dial-answers button:last-child");
    await expect(page.locator(".setting-note")).toBeVisible();
    await expect(page.locator(".changes")).not.toBeEmpty();
  },
  joins: async (page) => {
    await press(page, ".joins .choice");
    await expect(page.locator(".spot-answer:not(:empty)")).toHaveCount(1);
  },
  narrow: async (page) => {
    await tabTo(page, "select");
    await expect(page.locator(".narrow-steps li").nth(1)).toBeVisible();
  },
  slips: async (page) => {
    await press(page, "tbody button");
    await expect(page.locator("tbody [aria-expanded=true]")).toBeFocused();
    await expect(page.locator(".slip-table-more [data-claim-id]").first()).toBeVisible();
  },
};

for (const locale of ["ko-KR", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 360, height: 640 } });

    test("goes through every view of the trail with the keyboard alone", async ({ page }) => {
      await playAndGoToTrail(page);
      for (const view of views) {
        await expect(page.locator("[role=tab][aria-selected=true]")).toHaveAttribute(
          "data-view",
          view,
        );
        await doings[view](page);
        if (view === "what-if") await press(page, ".setting-note button");
        if (view !== "slips") await press(page, ".next-question button");
      }
      await expect(page).toHaveURL(/#\/$/);
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
    });
  });
}

/** What opens in a view, one of each kind: all are alike, and all of them together are hundreds. */
const openers = [
  "main details:not([open]) > summary",
  ".drawer-open[aria-expanded=false]",
  ".drawer-slip > button[aria-expanded=false]",
  "tbody button[aria-expanded=false]",
  ".pic-slip[aria-selected=false]",
  "[data-conclusion-id] .disclosure-line > button[aria-expanded=false]",
  ".disclosure-slip > button[aria-expanded=false]",
  ".joins .choice[aria-expanded=false]",
  ".disclosure-said-by > button[aria-expanded=false]",
];

async function openOneOfEach(page: Page): Promise<void> {
  for (const opener of openers) {
    const first = page.locator(opener).first();
    if ((await first.count()) > 0) await first.click();
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
  }
}

for (const locale of ["ko-KR", "en-GB"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({
        locale,
        colorScheme,
        viewport: { width: 320, height: 700 },
        reducedMotion: "reduce",
      });

      test("axe finds nothing in any view, opened, and with an answer turned", async ({ page }) => {
        test.setTimeout(300_000);
        await playAndGoToTrail(page);
        const found: string[] = [];
        const look = async (view: string): Promise<void> => {
          found.push(...(await axeFindings(page)).map((each) => `${view}: ${each}`));
          const over = await sidewaysScroll(page);
          if (over > 0) found.push(`${view}: ${over} px too wide`);
          await expect(page.locator("body")).not.toContainText("⟦");
        };
        for (const view of views) {
          await openView(page, view);
          await openOneOfEach(page);
          await look(view);
        }
        await openView(page, "what-if");
        await page.locator(".dial-answers button:last-child").first().click();
        await look("what-if, turned");
        await openView(page, "threads");
        await look("threads, turned");
        expect(found).toEqual([]);
      });
    });
  }
}

test("holds two thousand traces in fewer than five thousand elements, in every view", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto(app.url);
  await startStory(page, "id-card-renewal");
  await playToDebrief(page, {}, async () => {
    const keep = page.locator("[data-action=keep]");
    if ((await keep.count()) > 0) await keep.first().click();
  });
  await expect(page.locator("html")).toHaveAttribute("data-saved", "durable");
  await page.goto(`${app.url}calendar.html`);
  await page.evaluate(growKept, 2_000);
  await page.goto(`${app.url}#/trail`);
  await page.locator("main [data-holder-id] [data-trace-id]").first().waitFor();
  const traces = (): Promise<number> =>
    page
      .locator("main [data-trace-id]")
      .evaluateAll((all) => new Set(all.map((each) => each.getAttribute("data-trace-id"))).size);
  // What is folded is put into the document a moment after what is seen first.
  await expect.poll(traces).toBeGreaterThanOrEqual(2_000);
  for (const view of views) {
    await openView(page, view);
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    expect(elements, view).toBeLessThan(5_000);
  }
});
