import type { AppTools } from "./app-tools.ts";

/** One step back inside the app: a screen of the story, else the place before. */
export function stepBack({ place, story }: Pick<AppTools, "place" | "story">): void {
  const { open } = story.store.getState();
  // Another story may be open while the one of this place is still being read.
  const inStory = open && place.store.getState().path === `/scenario/${open.content.id}`;
  if (inStory && story.back()) return;
  place.back();
}
