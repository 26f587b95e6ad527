/** The state layer's door: stores take storage, clock and ids as arguments. */
export { createKeepingStore, type KeepingState, type KeepingStore } from "./keeping-store.ts";
export { createPlaceStore, type PlaceState, type PlaceStore } from "./place-store.ts";
export { createSettingsStore, type SettingsStore } from "./settings-store.ts";
export { createStoryStore, openRun, type StoryState, type StoryStore } from "./story-store.ts";
export { createWorldStore, type WorldStore } from "./world-store.ts";
export { isSeenToEnd, nextStory } from "./next-story.ts";
export { progressOf, sceneAt } from "./story-flow.ts";
export * from "./footprint-view.ts";
