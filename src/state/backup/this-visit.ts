import type { BackupContent, KeptAll } from "#engine/index.ts";
import type { BackupTools } from "./backup-state.ts";
import type { RecallStore } from "../recall/index.ts";

/** What this visit has in memory, in the form of what is kept. */
export async function thisVisit({ story, settings, recall }: BackupTools): Promise<BackupContent> {
  const { finished, forms, last } = (await recall()).store.getState();
  const runs = story.store
    .getState()
    .runs.filter(({ decisions, place }) => decisions.length > 0 || place.stage !== "notice");
  return { settings: settings.store.getState(), runs, finished, forms, last, aside: [] };
}

/**
 * Shows what a file has brought in, in every store that holds a part of it; at once, so that nothing
 * is decided in between.
 */
export function showTakenIn(
  { story, settings, keeping }: BackupTools,
  recall: RecallStore,
  { content }: KeptAll,
): void {
  story.forgetRuns();
  story.addKept(content.runs);
  const { finished, forms, last } = content;
  recall.store.setState({ finished, forms, last, check: null });
  settings.store.setState(content.settings, true);
  // Last: whoever hears of it finds the stores as they are kept.
  keeping.tookIn();
}
