import { expect, test, type Page } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../../support/built-app.ts";
import { leaveAndComeBack, watchLeaving, ways } from "../../support/leave-and-come-back.ts";
import { screenReader } from "../../support/screen-reader.ts";
import { tour } from "../../support/tour.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());
test.use({ hasTouch: true });

for (const { locale, name, width } of [
  { locale: "ko-KR", name: "나가기", width: 360 },
  { locale: "en-GB", name: "Leave", width: 320 },
]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width, height: 640 } });

    test("is reached on every screen, covers it within one frame, and goes for good", async ({
      page,
    }) => {
      test.setTimeout(1_200_000);
      await watchLeaving(page);
      await page.goto(app.url);
      const reader = await screenReader(page);
      const screens: string[] = [];
      let trials = 0;
      await tour(page, async (_, screen) => {
        screens.push(screen);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        expect(await reachOfLeave(page), screen).toEqual({ onTop: true, large: true });
        await page.evaluate(() => scrollTo(0, 0));
        expect(await reachOfLeave(page), screen).toEqual({ onTop: true, large: true });
        const told = (await reader.read()).filter((each) => each.name === name);
        expect(
          told.filter(({ role }) => role === "button"),
          screen,
        ).toHaveLength(1);
        for (const way of ways) {
          trials += 1;
          expect(await leaveAndComeBack(page, way), `${screen}, ${way}`).toEqual({
            covered: true,
            nothingElse: true,
            goesTo: "/calendar.html",
            replaces: true,
          });
        }
      });
      console.log(`${locale}: ${screens.length} screens, ${trials} times left`);
      expect(screens.length).toBeGreaterThan(40);
    });
  });
}

/** Whether the button lies on top of all, wholly in sight, and is large enough for a finger. */
function reachOfLeave(page: Page): Promise<{ onTop: boolean; large: boolean }> {
  return page.evaluate(() => {
    const button = document.querySelector("[data-action=exit]");
    const box = button?.getBoundingClientRect();
    if (!button || !box) return { onTop: false, large: false };
    // Its corners are round: the middle of each side, and its own.
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const points = [
      [x, y],
      [box.left + 2, y],
      [box.right - 2, y],
      [x, box.top + 2],
      [x, box.bottom - 2],
    ].map(([across = 0, down = 0]) => document.elementFromPoint(across, down));
    return {
      onTop: points.every((each) => each !== null && button.contains(each)),
      large: box.width >= 44 && box.height >= 44,
    };
  });
}
