import { expect, test, type Page } from "@playwright/test";
import { holdDates, holdTogether } from "#i18n/hold-together.ts";
import { readableAddress } from "#ui/components/readable-address.ts";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { checkedPack } from "../support/checked-pack.ts";
import { notesOnPaper, printed, unprinted } from "../support/paper.ts";
import { playToDebrief, startStory } from "../support/play-story.ts";
import { waitForWorker } from "../support/watch-page.ts";

const { files } = checkedPack();
const story = "id-card-renewal";
const choices = { roster: "names-only", queue: "ask-blood", counter: "show-card" };

let app: BuiltApp;
test.beforeEach(async () => {
  app = await startBuiltApp();
});
test.afterEach(() => app.kill());

/** The claims that stand on the page now, as it is printed. */
const claimsOnPage = (page: Page): Promise<string[]> =>
  page.locator("main [data-notes]").evaluateAll((elements) =>
    elements.flatMap((each) => {
      const named = each.closest<HTMLElement>("[data-claim-id]")?.dataset;
      return (named?.["claims"] ?? named?.["claimId"] ?? "").split(" ");
    }),
  );

for (const [language, locale] of [
  ["ko", "ko-KR"],
  ["en", "en-GB"],
] as const) {
  test.describe(language, () => {
    test.use({ locale, viewport: { width: 390, height: 800 } });
    const texts = files.texts[language] ?? {};
    const words = (namespace: string, key: string): string =>
      holdTogether(texts[namespace]?.[key] ?? "⟦⟧");

    /** Every note says who, how firm, when, where, about whom, and from which source. */
    async function expectWholeNotes(page: Page): Promise<void> {
      const notes = await notesOnPaper(page);
      expect(notes.length).toBeGreaterThan(0);
      const { claims, own, sources } = files.evidence;
      const numbered = await page
        .locator("[data-notes]")
        .evaluateAll((all) =>
          all.flatMap((each) => (each.getAttribute("data-notes") ?? "").split(", ")),
        );
      const ids = await claimsOnPage(page);
      expect(ids.length).toBe(numbered.length);
      for (const [index, id] of ids.entries()) {
        const note = notes.find(({ number }) => number === numbered[index])?.text ?? "";
        if (own.some((each) => each.id === id)) {
          expect(note, id).toContain(words("common", "claim.ours"));
          continue;
        }
        const claim = claims.find((each) => each.id === id);
        expect(note, id).toContain(words("common", `firm.${claim?.howFirm}`));
        const sayer = words(texts["said-by"]?.[id] ? "said-by" : "said-by-library", id);
        for (const said of [sayer, words("claims", `${id}.place`), words("claims", `${id}.people`)])
          expect(note, id).toContain(said);
        const asOf = claim?.asOf ?? "none";
        if (!asOf.startsWith("undated")) expect(note, id).toContain(holdDates(asOf));
        for (const key of claim?.sources ?? []) {
          const source = sources.find((each) => each.key === key);
          expect(note, id).toContain(source?.title);
          expect(note, id).toContain(readableAddress(source?.address ?? "none"));
        }
      }
    }

    test("a debrief prints complete, with the server gone, and is as before afterwards", async ({
      page,
    }) => {
      await page.goto(app.url);
      await waitForWorker(page);
      await app.kill();
      await startStory(page, story);
      await playToDebrief(page, choices);
      await page.getByRole("button", { name: words("print", "button") }).waitFor();
      // Words that have a note are marked a moment later.
      await page.locator("main .term-mark").first().waitFor({ state: "attached" });
      const before = await page.locator("main").innerHTML();
      await printed(page);
      const { debrief, discussion } = files.scenarios.find(({ id }) => id === story) ?? {};
      const units = [...(debrief?.notKnown ?? []), ...(debrief?.hand.units ?? [])];
      for (const { id } of [...units, ...(discussion ?? [])]) {
        await expect(page.getByText(words(`scenarios/${story}`, id)).first()).toBeVisible();
      }
      await expect(page.getByText(words("model", `scenario.${story}.title`))).toBeVisible();
      await expect(page.locator("[data-action=exit]")).toBeHidden();
      await expectWholeNotes(page);
      await expect(page.getByText(words("print", "outside"))).toBeVisible();
      await expect(page.locator("body")).not.toContainText("⟦");

      await unprinted(page);
      expect(await page.locator("main").innerHTML()).toBe(before);
      await expect(page.locator(".paper *")).toHaveCount(0);
      // The browser's own printing tells the page in the same way.
      await page.evaluate(() => {
        addEventListener("beforeprint", () => {
          document.body.dataset["told"] = String(document.querySelectorAll("[data-notes]").length);
        });
      });
      expect((await page.pdf()).subarray(0, 4).toString()).toBe("%PDF");
      expect(Number(await page.locator("body").getAttribute("data-told"))).toBeGreaterThan(3);
      expect(await page.locator("main").innerHTML()).toBe(before);
    });

    test("the list of grounds prints every claim of the library, and a claim all about itself", async ({
      page,
    }) => {
      await page.goto(`${app.url}#/evidence`);
      await page.getByRole("button", { name: words("print", "button") }).waitFor();
      await printed(page);
      const { claims, own } = files.evidence;
      expect((await claimsOnPage(page)).sort()).toEqual(
        [...claims, ...own].map(({ id }) => id).sort(),
      );
      const last = claims.at(-1)?.id ?? "";
      await expect(page.getByText(words("claims", last)).first()).toBeVisible();
      await expectWholeNotes(page);
      await unprinted(page);

      for (const id of ["id-card.blood", "our.memory"]) {
        await page.evaluate((path) => {
          location.hash = path;
        }, `/evidence/${id}`);
        await expect(page.locator("main h1")).toHaveText(words("claims", id));
        await printed(page);
        await expectWholeNotes(page);
        expect((await claimsOnPage(page))[0]).toBe(id);
        await unprinted(page);
      }
    });
  });
}
