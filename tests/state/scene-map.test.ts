import { describe, expect, it } from "vitest";
import type { ScenarioContent } from "#content/index.ts";
import { openRun, type StoryStore } from "#state/index.ts";
import { sceneMap } from "#state/scene-map.ts";
import { sceneStates } from "#state/scene-states.ts";
import { aStory, choices, library, where } from "../support/a-story.ts";

const story = "id-card-renewal";

/** Only what the map reads: scenes and where their choices lead. */
const graph = (ways: Readonly<Record<string, readonly string[]>>): ScenarioContent =>
  ({
    id: "graph",
    first: Object.keys(ways)[0],
    scenes: Object.entries(ways).map(([id, next]) => ({
      id,
      choices: next.map((to) => ({ id: `${id}-${to}`, next: to })),
    })),
  }) as unknown as ScenarioContent;

const drawn = (content: ScenarioContent) =>
  sceneMap(content).map(({ cells }) => cells.map(({ scene, roads }) => scene ?? roads.join("|")));

describe("the map of scenes", () => {
  it("puts scenes in the order of the story, side by side where neither leads to the other", () => {
    const content = graph({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] });
    expect(drawn(content)).toEqual([["a"], ["b", "c"], ["d"]]);
    expect(sceneMap(content)[1]?.lines.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it("leads a way past the scenes beside which it passes, and in again", () => {
    const content = graph({ a: ["b", "d"], b: ["c"], c: ["d"], d: [] });
    expect(drawn(content)).toEqual([["a"], ["b", "a,d"], ["c", "a,d"], ["d"]]);
    expect(sceneMap(content).map(({ lines }) => lines.map(({ from, to }) => [from, to]))).toEqual([
      [],
      [
        [0, 0],
        [0, 1],
      ],
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 0],
      ],
    ]);
  });

  it("puts no scene before one that leads to it, in whatever order the file has them", () => {
    expect(drawn(graph({ d: [], b: ["d"], a: ["b"] }))).toEqual([["a"], ["b"], ["d"]]);
  });

  it("has every scene of every story once, in the order of its list", async () => {
    for (const id of library.scenarioIds) {
      const content = await library.scenario(id);
      const scenes = sceneMap(content).flatMap(({ cells }) => cells.flatMap((c) => c.scene ?? []));
      expect(scenes).toEqual(content.scenes.map((scene) => scene.id));
    }
  });
});

async function played(...taken: readonly string[]): Promise<StoryStore> {
  const { story: store } = aStory();
  await store.open(story);
  store.forward();
  for (const choice of taken) {
    while (where(store).split(" ")[1] !== "choice") store.forward();
    store.choose(choice);
  }
  return store;
}

async function statesOf(store: StoryStore) {
  const state = store.store.getState();
  return sceneStates(await library.scenario(story), openRun(state), state.runs);
}

describe("how far the reader has come", () => {
  it("tells where one is, what is passed and what is still open", async () => {
    const store = await played("names-only", "alone");
    store.forward();
    const states = await statesOf(store);
    expect(["roster", "morning", "queue", "photo"].map(states.of)).toEqual([
      "passed",
      "passed",
      "here",
      "open",
    ]);
    expect(states.ofRoads([["roster", "morning"]])).toBe("passed");
    expect(states.ofRoads([["queue", "fingerprints"]])).toBe("open");
  });

  it("goes back to a passed scene, where choosing otherwise makes a second path", async () => {
    const store = await played("names-only", "alone", "listen");
    store.openScene("morning");
    expect(where(store)).toBe("morning choice");
    expect(choices(store)).toEqual(["names-only", "alone", "listen"]);
    expect((await statesOf(store)).of("queue")).toBe("passed");
    store.choose("with-neighbour");
    expect(choices(store)).toEqual(["names-only", "with-neighbour"]);
    expect(store.store.getState().runs.map((run) => run.decisions.length)).toEqual([3, 2]);
    expect((await statesOf(store)).of("queue")).toBe("other");
  });

  it("begins a new path in a scene that was not passed, and stays in the one on the screen", async () => {
    const store = await played("names-only");
    store.openScene("roster");
    expect(where(store)).toBe("roster reveal");
    store.openScene("counter");
    expect(where(store)).toBe("counter choice");
    expect(choices(store)).toEqual([]);
    expect(store.store.getState().runs[0]?.decisions).toHaveLength(1);
  });
});
