import { beforeEach, describe, expect, it } from "vitest";
import type { ContentLibrary } from "#content/index.ts";
import type { Run } from "#engine/index.ts";
import { openRun, type StoryStore } from "#state/index.ts";
import { aStory, choices, library, where } from "../support/a-story.ts";

describe("two stories asked for", () => {
  it("show the last one that was not taken back, in whichever order they come", async () => {
    let come = (): void => undefined;
    const slow = new Promise<void>((done) => (come = done));
    const late: ContentLibrary = {
      ...library,
      scenario: async (id) => {
        if (id === "classroom-camera") await slow;
        return library.scenario(id);
      },
    };
    const { story } = aStory([], undefined, late);
    const first = story.open("classroom-camera");
    expect(await story.open("id-card-renewal")).toBe(true);
    const again = story.open("classroom-camera");
    story.takeBack();
    come();
    expect(await Promise.all([first, again])).toEqual([false, false]);
    expect(where(story)).toBe("roster notice");
    expect(story.store.getState().runs).toHaveLength(1);
  });
});

describe("a story", () => {
  let story: StoryStore;
  beforeEach(async () => {
    ({ story } = aStory());
    await story.open("id-card-renewal");
  });

  it("goes from the notice straight to the first choice, then reveal by reveal", () => {
    expect(where(story)).toBe("roster notice");
    story.forward();
    expect(where(story)).toBe("roster choice");
    story.choose("names-only");
    expect(where(story)).toBe("roster reveal");
    story.forward();
    story.choose("alone");
    story.forward();
    expect(where(story)).toBe("queue spot");
    story.forward();
    expect(where(story)).toBe("queue choice");
  });

  it("asks for a guess between the choice and the reveal, and notes it", () => {
    story.openScene("fingerprints");
    story.choose("give");
    expect(where(story)).toBe("fingerprints predict");
    story.guess(["registry", "neighbour"]);
    expect(where(story)).toBe("fingerprints reveal");
    expect(openRun(story.store.getState())?.decisions[0]?.guess).toEqual(["registry", "neighbour"]);
  });

  it("follows the choice: another morning only for who put it off", () => {
    story.openScene("fingerprints");
    story.choose("tomorrow");
    story.forward();
    story.forward();
    expect(where(story)).toBe("second-morning choice");
  });

  it("takes no choice that the scene does not offer, and none outside a choice", () => {
    story.choose("names-only");
    expect(where(story)).toBe("roster notice");
    story.forward();
    story.choose("give");
    expect(where(story)).toBe("roster choice");
    expect(choices(story)).toEqual([]);
  });

  it("leaves the same traces whichever way a decision is made twice", () => {
    story.forward();
    story.choose("names-only");
    const before = story.store.getState().runs;
    story.back();
    story.choose("names-only");
    expect(where(story)).toBe("roster reveal");
    expect(story.store.getState().runs).toHaveLength(before.length);
    expect(choices(story)).toEqual(["names-only"]);
  });

  it("starts a second path where one chooses otherwise, and keeps the first", () => {
    story.forward();
    story.choose("names-only");
    story.forward();
    story.choose("alone");
    story.back();
    story.back();
    story.back();
    expect(where(story)).toBe("roster choice");
    story.choose("tell-all");
    const runs = story.store.getState().runs;
    expect(runs.map((run) => run.decisions.map(({ choice }) => choice))).toEqual([
      ["names-only", "alone"],
      ["tell-all"],
    ]);
    expect(choices(story)).toEqual(["tell-all"]);
  });

  it("keeps decisions in the order of the story when a skipped scene is decided later", () => {
    story.forward();
    story.forward();
    story.choose("alone");
    story.back();
    story.back();
    expect(where(story)).toBe("roster notice");
    story.forward();
    story.choose("tell-all");
    expect(choices(story)).toEqual(["tell-all"]);
    story.forward();
    expect(where(story)).toBe("morning choice");
    story.choose("with-neighbour");
    expect(choices(story)).toEqual(["tell-all", "with-neighbour"]);
    expect(story.store.getState().runs.map((run) => run.decisions.length)).toEqual([1, 2]);
  });

  it("takes an empty guess for none", () => {
    story.openScene("fingerprints");
    story.choose("give");
    story.guess([]);
    expect(where(story)).toBe("fingerprints reveal");
    expect(openRun(story.store.getState())?.decisions[0]?.guess).toBeNull();
  });

  it("skips a scene without a decision and goes on in the same story", () => {
    story.forward();
    story.forward();
    expect(where(story)).toBe("morning choice");
    expect(choices(story)).toEqual([]);
  });

  it("goes back screen by screen to the notice, then says that the story is left", () => {
    story.forward();
    story.choose("names-only");
    story.forward();
    expect(story.back()).toBe(true);
    expect(where(story)).toBe("roster reveal");
    story.back();
    expect(where(story)).toBe("roster choice");
    story.back();
    expect(where(story)).toBe("roster notice");
    expect(story.back()).toBe(false);
  });

  it("ends in the debrief, which is its last screen", () => {
    story.openScene("lost");
    story.choose("keep-looking");
    story.forward();
    expect(where(story)).toBe("lost debrief");
    story.forward();
    expect(where(story)).toBe("lost debrief");
  });

  it("begins anew on restart and keeps what was played in the trail", () => {
    story.forward();
    story.choose("tell-all");
    story.restart();
    expect(where(story)).toBe("roster notice");
    expect(choices(story)).toEqual([]);
    expect(story.store.getState().runs).toHaveLength(2);
  });

  it("refuses a scenario that is not there", async () => {
    await expect(story.open("nowhere")).rejects.toThrow(RangeError);
  });
});

describe("a kept place", () => {
  const played = async (): Promise<Run> => {
    const { story } = aStory();
    await story.open("id-card-renewal");
    story.forward();
    story.choose("names-only");
    const run = openRun(story.store.getState());
    if (!run) throw new Error("no run");
    return run;
  };

  it("opens at the scene and stage where it stood, the last reveal included", async () => {
    const { story } = aStory([await played()]);
    await story.open("id-card-renewal");
    expect(where(story)).toBe("roster reveal");
    expect(story.store.getState().open?.placeGone).toBe(false);
  });

  it.each(["predict", "reveal"] as const)(
    "goes back to the choice where its %s shows nothing",
    async (stage) => {
      const run = await played();
      const undecided = { ...run, decisions: [], place: { ...run.place, stage } };
      const changed = {
        ...run,
        decisions: run.decisions.map((made) => ({ ...made, choice: "gone" as never })),
      };
      for (const kept of [undecided, changed]) {
        const { story } = aStory([kept]);
        await story.open("id-card-renewal");
        expect(where(story)).toBe("roster choice");
      }
    },
  );

  it("passes over a decision whose scene is gone on the way back", async () => {
    const run = await played();
    const gone = { ...run.decisions[0], scene: "gone" } as unknown as Run["decisions"][number];
    const place = { scene: "morning" as Run["start"], stage: "choice" } as const;
    const { story } = aStory([{ ...run, decisions: [gone], place }]);
    await story.open("id-card-renewal");
    expect(where(story)).toBe("morning choice");
    story.back();
    expect(where(story)).toBe("roster notice");
  });

  it("opens the list of scenes where its scene is gone", async () => {
    const run = await played();
    const gone = { ...run, place: { ...run.place, scene: "gone" as Run["start"] } };
    const { story } = aStory([gone]);
    await story.open("id-card-renewal");
    expect(where(story)).toBe("roster notice");
    expect(story.store.getState().open?.placeGone).toBe(true);
  });
});
