import type { EnginePage } from "./engine.ts";
import { goToPlace, keepInEngine, onCalendar, playOn, present, tap } from "./play-in-engine.ts";

const story = "id-card-renewal";
const claim = "/evidence/id-card.blood";

/** Every place of the app that a play does not pass. */
const places = [
  ...["/trail", "/compare", `/map/${story}`, "/evidence", claim, "/glossary", "/check"],
  ...[`/check/${story}`, "/review", `/print/recall/${story}`, "/settings", "/about"],
];

/** Opens whatever opens on this screen, a few rounds. */
const openAll = `(() => {
  for (let round = 0; round < 3; round += 1)
    for (const each of document.querySelectorAll(
      "main details:not([open]) > summary, main [aria-expanded=false]"
    )) each.click();
})()`;

/** Uses the app as fully as a reader can: takes it in, plays, keeps, looks at all, leaves. */
export async function useFully(page: EnginePage, url: string): Promise<number> {
  await keepInEngine(page, url, story);
  await tap(page, "[data-lang-to]");
  const screens = (await playOn(page)).length;
  for (const place of places) {
    await goToPlace(page, place);
    await page.evaluate(openAll);
    await present(page, "main h1");
  }
  await page.reload();
  await present(page, "html[data-ready]");
  await goToPlace(page, "/about");
  await tap(page, "main [data-action=forget]");
  await present(page, "html[data-saved=memory]");
  await page.click("[data-action=exit]");
  await onCalendar(page);
  await tap(page, "#next");
  return screens + places.length + 2;
}
