import { expect, test } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { checkedPack } from "../support/checked-pack.ts";
import { focusFault } from "../support/focus.ts";
import { pressWithKeys } from "../support/press-with-keys.ts";
import { goTo } from "../support/tour.ts";

const { files } = checkedPack();
let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

for (const locale of ["ko-KR", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });

    test("who says so, how we know and how firm are in sight on the page of every ground", async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.goto(app.url);
      await page.locator("html[data-ready]").waitFor();
      const hidden: string[] = [];
      for (const { id } of files.evidence.claims) {
        await goTo(page, `/evidence/${id}`);
        await expect(page.locator("main .claim-card")).toHaveAttribute("data-claim-id", id);
        const { top, bottom } = await page
          .locator("main .facts-first")
          .evaluate((facts) => facts.getBoundingClientRect().toJSON() as DOMRect);
        if (top < 0 || bottom > 640) hidden.push(`${id}: ${Math.round(bottom)}`);
      }
      expect(hidden).toEqual([]);
    });

    test("is searched, narrowed, cleared and left for a scene with the keyboard alone", async ({
      page,
    }) => {
      await page.goto(`${app.url}#/evidence`);
      await page.locator("main input").waitFor();
      await pressWithKeys(page, "main input", "8");
      const status = page.locator("main [role=status]");
      const narrowed = await status.textContent();
      await pressWithKeys(page, "[data-filter=firm]", "ArrowDown");
      await expect(status).not.toHaveText(narrowed ?? "");
      await pressWithKeys(page, ".library-count button");
      await expect(page.locator("main input")).toBeFocused();
      await expect(page.locator("main input")).toHaveValue("");
      await page.keyboard.type("id-card.fingerprints");
      await pressWithKeys(page, "main .claim-entry");
      await page.locator("main .where-used li").first().waitFor();
      expect(await focusFault(page)).toBeNull();
      await pressWithKeys(page, ".where-used li button");
      await expect(page.locator("main[data-scene-id]")).toBeVisible();
      expect(await focusFault(page)).toBeNull();
    });

    test("what is not known and what differs are reached with the keyboard", async ({ page }) => {
      await page.goto(`${app.url}#/evidence`);
      for (const place of ["/evidence/not-known", "/evidence/differ"]) {
        await pressWithKeys(page, `[data-place="${place}"]`);
        await expect(page.locator(`[data-place="${place}"]`)).toHaveAttribute(
          "aria-current",
          "page",
        );
        expect(await focusFault(page)).toBeNull();
      }
      await expect(page.locator(".claim-side").first()).toBeVisible();
    });
  });
}
