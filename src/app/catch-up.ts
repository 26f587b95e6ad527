import type { Run } from "#engine/index.ts";
import { openRun } from "#state/index.ts";
import type { FirstScreen } from "./first-screen/contract.ts";
import type { Wired } from "./wire.ts";

/** Whether the page was told of this run, if it has begun: without a worker it is not told of any. */
const isDrawn = ({ scenario, place }: Run): boolean =>
  place.stage === "notice" ||
  (document.documentElement.dataset["begun"] ?? "").split(" ").includes(scenario);

/**
 * Brings the app to where the screen drawn before it stands, wherever the reader has gone on it
 * meanwhile. False where nothing is drawn, or something kept stands elsewhere: then the app draws anew.
 */
export async function catchUp(
  { tools, i18n }: Pick<Wired, "tools" | "i18n">,
  firstScreen: FirstScreen | undefined,
): Promise<boolean> {
  const { place, story } = tools;
  for (;;) {
    const shown = firstScreen?.shown();
    if (!shown) return false;
    // Where no worker told the page of a kept language, it was drawn in another.
    if (tools.keeping.store.getState().keeping && i18n.language !== shown.language) return false;
    if (i18n.language !== shown.language) {
      await i18n.changeLanguage(shown.language);
      tools.settings.change({ language: shown.language });
      continue;
    }
    place.go(shown.path);
    if (shown.stage === "home") return story.store.getState().runs.every(isDrawn);
    const id = shown.path.slice("/scenario/".length);
    if (story.store.getState().open?.content.id !== id) {
      await Promise.all([story.open(id), i18n.loadNamespaces(`scenarios/${id}`)]);
      continue;
    }
    const stage = openRun(story.store.getState())?.place.stage;
    if (stage !== "notice") return stage === shown.stage;
    if (shown.stage === "choice") story.forward();
    return true;
  }
}
