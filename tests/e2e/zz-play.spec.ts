import { test } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { startBuiltApp } from "/work/main/tests/support/built-app.ts";
import { playToDebrief, startStory } from "/work/main/tests/support/play-story.ts";
import { goTo, settled } from "/work/main/tests/support/tour.ts";
for (const [lang, story, only] of [["ko","id-card-renewal"],["en","passing-traffic-cameras"]] as const) {
  test(`${lang} ${story}`, async ({ browser }) => {
    test.setTimeout(300000);
    const app = await startBuiltApp();
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, locale: lang === "ko" ? "ko-KR" : "en-US", reducedMotion: "reduce", hasTouch: true });
    const page = await context.newPage();
    const dir = `/tmp/b/play/${lang}-${story}`; mkdirSync(dir, { recursive: true });
    let n = 0;
    const shot = async (name: string) => { await page.mouse.move(1, 1);
      await settled(page); await page.waitForTimeout(700);
      n += 1;
      const file = `${dir}/${String(n).padStart(2, "0")}-${name.replace(/[^a-z0-9]+/gi, "-")}`;
      const h = await page.evaluate(() => document.documentElement.scrollHeight);
      if (h <= 1500) await page.screenshot({ path: `${file}.png`, fullPage: true });
      else for (let y = 0, p = 1; y < h; y += 1100, p += 1) {
        await page.evaluate((t) => scrollTo(0, t), 0);
        await page.screenshot({ path: `${file}-part${p}.png`, fullPage: true, clip: { x: 0, y, width: 360, height: Math.min(1150, h - y) } });
      }
    };
    await page.goto(app.url);
    await page.locator("html[data-ready]").waitFor();
    await shot("home");
    await startStory(page, story, async () => shot("notice"));
    await playToDebrief(page, {}, async (_p, screen) => {
      await shot(screen);
      const stage = screen.split(" ").at(-1);
      if (stage === "spot") { for (const b of (await page.locator("main .spot").all()).slice(0, 2)) await b.click(); await shot(screen + "-answered"); }
      if (stage === "predict") { await page.locator("main .toggle").first().click(); await shot(screen + "-answered"); }
    });
    await goTo(page, "/trail");
    const views = page.locator("main [role=tab]");
    for (let v = 0; v < (await views.count()); v += 1) { await views.nth(v).click(); await shot(`trail-view-${v + 1}`); if (v === 4) { await page.locator("main .dial-answers button").last().click(); await shot("trail-view-5-an-answer-changed"); await page.locator(".setting-note button").first().click(); } }
    await goTo(page, "/compare");
    await shot("compare");
    app.kill();
  });
}
