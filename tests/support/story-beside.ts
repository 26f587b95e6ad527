import type { ContentLibrary } from "#content/index.ts";
import type { Run } from "#engine/index.ts";
import { createKeepingStore } from "#state/keeping-store.ts";
import { createStoryStore } from "#state/story-store.ts";
import { createMemoryLearner } from "#storage/memory-repository.ts";
import { checkedPack } from "./checked-pack.ts";

/** One tap of a reader: what is pressed on the screen, and what that does to a story. */
export type Tap = { readonly choice: string } | { readonly action: "continue" };

const { scenarios } = checkedPack().files;
const library = {
  scenario: (id: string) => {
    const found = scenarios.find((scenario) => scenario.id === id);
    return found ? Promise.resolve(found) : Promise.reject(new RangeError(id));
  },
} as unknown as ContentLibrary;

/** What is kept once a tap is: the same story walked beside the browser, from what is kept now. */
export async function keptAfter(
  runs: readonly Run[],
  scenario: string,
  tap: Tap,
): Promise<readonly Run[]> {
  const pack = runs[0]?.pack ?? "";
  const packVersion = runs[0]?.packVersion ?? "";
  const learner = createMemoryLearner();
  const keeping = createKeepingStore(learner, { trouble: null, keeping: false, damaged: [] });
  const newId = () => "new";
  const story = createStoryStore({ library, keeping, newId, pack, packVersion }, runs);
  await story.open(scenario);
  if ("choice" in tap) story.choose(tap.choice);
  else story.forward();
  return story.store.getState().runs;
}
