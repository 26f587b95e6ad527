import type { StoryState } from "#state/index.ts";
import type { StoryTools } from "#state/story-store.ts";

/** What screens read of the content, by way of the state that holds it. */
export type Library = StoryTools["library"];
export type Scenario = NonNullable<StoryState["open"]>["content"];
export type SceneOf = Scenario["scenes"][number];
export type ChoiceOf = SceneOf["choices"][number];
export type UnitOf = Scenario["notice"];
export type Evidence = Awaited<ReturnType<Library["evidence"]>>;
