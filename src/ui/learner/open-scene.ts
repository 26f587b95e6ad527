import type { AppTools } from "./app-tools.ts";

/** Opens a story at one of its scenes, from wherever one is; the place is the caller's to change. */
export async function openScene(
  story: AppTools["story"],
  scenario: string,
  scene: string,
): Promise<void> {
  if (story.store.getState().open?.content.id !== scenario) await story.open(scenario);
  story.openScene(scene);
}
