import type { BackupContent, KeptAll, Run } from "#engine/index.ts";
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

/** The stores that hold a part of what a file brings, and the runs as they were when it was taken in. */
type Shown = Pick<BackupTools, "story" | "settings" | "keeping"> & {
  readonly recall: RecallStore;
  readonly before: readonly Run[];
};

/** Shows what a file has brought in; what was decided while it was written stays, and is stored. */
export function showTakenIn(
  { story, settings, keeping, recall, before }: Shown,
  { content }: KeptAll,
): void {
  const later = story.takeIn(content.runs, before);
  const { finished, forms, last } = content;
  recall.store.setState({ finished, forms, last, check: null });
  settings.store.setState(content.settings, true);
  // Last: whoever hears of it finds the stores as they are kept.
  keeping.tookIn();
  for (const run of later) void keeping.saveRun(run, () => story.saveApart(run.id));
}
