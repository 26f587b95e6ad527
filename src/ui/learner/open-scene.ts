import type { AppTools } from "./app-tools.ts";

/**
 * Opens a story at one of its scenes, from wherever one is; the place is the caller's to change. False
 * where the reader has gone elsewhere before it came.
 */
export async function openScene(
  { story, place }: Pick<AppTools, "story" | "place">,
  scenario: string,
  scene: string,
): Promise<boolean> {
  const before = place.store.getState();
  if (story.store.getState().open?.content.id !== scenario && !(await story.open(scenario))) {
    return false;
  }
  if (place.store.getState() !== before) return false;
  story.openScene(scene);
  return true;
}
