import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { brotliSize } from "../../scripts/check-build/brotli-size.ts";
import { readBuild } from "../../scripts/check-build/read-build.ts";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";

/** Everything a first story needs from its first byte to its last screen, in bytes of brotli 11: 180 KiB. */
const BUDGET = 180 * 1024;
const MOST_SHIFT = 0.05;

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

for (const [locale, language] of [
  ["ko-KR", "ko"],
  ["en-GB", "en"],
] as const) {
  test.describe(language, () => {
    // The worker takes everything in; what the page itself asks for is what a story needs.
    test.use({ locale, viewport: { width: 360, height: 740 }, serviceWorkers: "block" });

    test(`a first story is within its bytes and moves nothing under a finger: ${language}`, async ({
      page,
    }) => {
      const asked = new Set<string>();
      page.on("request", (request) => asked.add(new URL(request.url()).pathname.slice(1)));
      await page.addInitScript(() => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { hadRecentInput, value } = entry as PerformanceEntry & {
              readonly hadRecentInput: boolean;
              readonly value: number;
            };
            if (!hadRecentInput) shift += value;
            Reflect.set(window, "shift", shift);
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(app.url);
      await startStory(page, "id-card-renewal");
      await playToDebrief(page);
      await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);

      const { files } = readBuild(join(import.meta.dirname, "../../dist"));
      const sizes = [...asked].map((path) => {
        const file = files.get(path || "index.html");
        expect(file, path).toBeDefined();
        return brotliSize(file ?? "");
      });
      const total = sizes.reduce((sum, size) => sum + size, 0);
      console.log(`${language}: ${sizes.length} files, ${total} bytes of at most ${BUDGET}`);
      expect(sizes.length).toBeGreaterThan(8);
      expect(total).toBeLessThanOrEqual(BUDGET);
      const shift = await page.evaluate(() => Number(Reflect.get(window, "shift") ?? 0));
      console.log(`${language}: layout shift ${shift.toFixed(3)} of at most ${MOST_SHIFT}`);
      expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
    });
  });
}
