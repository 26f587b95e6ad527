import { expect, it } from "vitest";
import type { Run } from "../../src/engine/index.ts";
import { nextStory } from "../../src/state/next-story.ts";

const run = (scenario: string, stage: string, id = scenario): Run =>
  ({ id, scenario, place: { scene: "a", stage } }) as unknown as Run;
const stories = ["one", "two", "three"];

it.each<[string, readonly Run[], string | null]>([
  ["the first while nothing was begun", [], "one"],
  ["the first although its notice was opened", [run("one", "notice")], "one"],
  ["what stands in the middle", [run("two", "reveal")], "two"],
  ["what was begun last", [run("two", "reveal"), run("one", "choice")], "one"],
  ["the first not begun after one seen to its end", [run("one", "debrief")], "two"],
  [
    "not what a later way saw to its end",
    [run("one", "choice", "a"), run("one", "debrief", "b")],
    "two",
  ],
  ["nothing where all were seen", stories.map((id) => run(id, "debrief")), null],
])("goes on with %s", (_, runs, next) => {
  expect(nextStory(stories, runs)).toBe(next);
});
