import type { AppTools } from "./app-tools.ts";

/** One step back inside the app: a screen of the story, else the place before. */
export function stepBack({ place, story }: Pick<AppTools, "place" | "story">): void {
  const inStory = place.store.getState().path.startsWith("/scenario/");
  if (inStory && story.back()) return;
  place.back();
}
