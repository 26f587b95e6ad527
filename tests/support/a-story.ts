import {
  createContentLibrary,
  fileSource,
  scenarioIds,
  type ContentLibrary,
} from "#content/index.ts";
import type { LearnerRepository, Run } from "#engine/index.ts";
import { createKeepingStore, createStoryStore, openRun, type StoryStore } from "#state/index.ts";
import { createMemoryLearner } from "#storage/index.ts";

export const library = createContentLibrary(fileSource, scenarioIds);

/**
 * A story store on the real content, with storage in memory and counted ids; `other` is what the store
 * gets of the learner's things instead of memory, `from` where the content comes from.
 */
export function aStory(
  kept: readonly Run[] = [],
  other: (memory: LearnerRepository) => Partial<LearnerRepository> = () => ({}),
  from: ContentLibrary = library,
) {
  const learner = createMemoryLearner();
  const keeping = createKeepingStore(
    { ...learner, ...other(learner) },
    { trouble: null, keeping: false, damaged: [] },
  );
  let ids = 0;
  const newId = () => `run-${(ids += 1)}`;
  const story = createStoryStore(
    { library: from, keeping, newId, pack: "core", packVersion: "1" },
    kept,
  );
  return { story, keeping, learner };
}
/** The screen of the open story: scene and stage. */
export const where = (story: StoryStore): string => {
  const place = openRun(story.store.getState())?.place;
  return place ? `${place.scene} ${place.stage}` : "nowhere";
};
/** What has been chosen so far, in the order of the story. */
export const choices = (story: StoryStore): string[] =>
  openRun(story.store.getState())?.decisions.map(({ choice }) => choice) ?? [];
