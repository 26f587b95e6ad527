import { describe, expect, it } from "vitest";
import { scenarioShapeCheck } from "../../src/content/checks/scenario-shape.ts";
import { reportOf, storyOf, type LooseScenario } from "../support/planted.ts";

const story = "id-card-renewal";

describe("words for a room", () => {
  const faults: [string, (scenario: LooseScenario) => void, string][] = [
    ["a question too few", ({ discussion }) => discussion.pop(), "has 2 questions for a room"],
    [
      "a question that is a statement",
      ({ discussion }) => discussion.forEach((unit) => (unit.kind = "story")),
      "has 3 questions for a room → write 3 in discussion, of the kind prompt",
    ],
    ["one note", ({ trainer }) => trainer.splice(1), "has 1 notes for a trainer"],
    [
      "a principle of the story alone",
      ({ debrief }) => (debrief.principle.kind = "story"),
      "the principle stands on nothing",
    ],
  ];
  it.each(faults)("are missed with %s", (_, plant, message) => {
    const { findings } = reportOf(scenarioShapeCheck, (copy) => plant(storyOf(copy, story)));
    expect(findings).toEqual([
      expect.stringContaining(`src/content/scenarios/${story}.json: ${message}`),
    ]);
  });
});
