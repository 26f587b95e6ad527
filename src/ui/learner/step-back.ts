import type { AppTools } from "./app-tools.ts";
import { contentHere } from "./content-here.ts";

/** One step back inside the app: a screen of the story, else the place before. */
export function stepBack({ place, story }: Pick<AppTools, "place" | "story">): void {
  if (contentHere(place.store.getState().path, story.store.getState()) && story.back()) return;
  place.back();
}
