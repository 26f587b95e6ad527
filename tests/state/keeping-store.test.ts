import { describe, expect, it } from "vitest";
import { createKeepingStore, createStoryStore } from "#state/index.ts";
import { createMemoryLearner } from "#storage/index.ts";
import { aStory, library, where } from "../support/a-story.ts";

describe("keeping", () => {
  it("writes nothing before it is asked to, then every decision", async () => {
    const { story, keeping, learner } = aStory();
    await story.open("id-card-renewal");
    story.forward();
    story.choose("names-only");
    expect(await learner.load()).toEqual({ ok: true, value: null });
    expect(keeping.store.getState().saved).toBe("memory");

    await keeping.keep({ language: "ko" }, story.store.getState().runs, () => undefined);
    expect(keeping.store.getState().saved).toBe("durable");
    story.forward();
    story.choose("alone");
    expect(keeping.store.getState().saved).toBe("saving");
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    const kept = await learner.load();
    const runs = kept.ok ? kept.value?.runs : undefined;
    expect(runs?.map((run) => run.decisions.map(({ choice }) => choice))).toEqual([
      ["names-only", "alone"],
    ]);
    expect(runs?.[0]?.place).toEqual({ scene: "morning", stage: "reveal" });

    await keeping.forget();
    expect(await learner.load()).toEqual({ ok: true, value: null });
    expect(keeping.store.getState()).toMatchObject({ keeping: false, saved: "memory" });
  });

  it("keeps what is decided while keep itself is still being written", async () => {
    const learner = createMemoryLearner();
    let written = () => {};
    const slow = new Promise<void>((done) => (written = done));
    const keep: typeof learner.keep = async (...all) => {
      await slow;
      return learner.keep(...all);
    };
    const keeping = createKeepingStore(
      { ...learner, keep },
      { trouble: null, keeping: false, damaged: [] },
    );
    const story = createStoryStore({
      library,
      keeping,
      newId: () => "run",
      pack: "core",
      packVersion: "1",
    });
    await story.open("id-card-renewal");
    story.forward();
    story.choose("names-only");
    const kept = keeping.keep({ language: "ko" }, story.store.getState().runs, () => undefined);
    story.forward();
    story.choose("alone");
    expect(keeping.store.getState().saved).toBe("saving");
    written();
    await kept;
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    const stored = await learner.load();
    expect(stored.ok && stored.value?.runs[0]?.decisions.map(({ choice }) => choice)).toEqual([
      "names-only",
      "alone",
    ]);
  });

  it("says durable only when what failed before is stored too", async () => {
    let full = false;
    const { story, keeping, learner } = aStory([], (memory) => ({
      saveRun: (run) =>
        full ? Promise.resolve({ ok: false, trouble: "full" }) : memory.saveRun(run),
    }));
    await story.open("id-card-renewal");
    await keeping.keep({ language: "ko" }, [], () => undefined);
    full = true;
    story.forward();
    story.choose("names-only");
    await expect.poll(() => keeping.store.getState().saved).toBe("failed");
    full = false;
    story.restart();
    story.forward();
    story.choose("tell-all");
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    expect(keeping.store.getState().trouble).toBeNull();
    const stored = await learner.load();
    const runs = stored.ok ? (stored.value?.runs ?? []) : [];
    expect(runs.map((run) => run.decisions.map(({ choice }) => choice))).toEqual([
      ["names-only"],
      ["tell-all"],
    ]);
  });

  it("stops keeping where another tab has taken everything away", async () => {
    const { story, keeping, learner } = aStory();
    await story.open("id-card-renewal");
    await keeping.keep({ language: "ko" }, [], () => undefined);
    await learner.forget();
    story.forward();
    story.choose("names-only");
    await expect.poll(() => keeping.store.getState().keeping).toBe(false);
    expect(keeping.store.getState()).toMatchObject({ saved: "memory", trouble: "forgotten" });
  });

  it("says that a write failed, and goes on in memory", async () => {
    const refuse = () => Promise.resolve({ ok: false, trouble: "full" } as const);
    const learner = { ...createMemoryLearner(), saveRun: refuse };
    const keeping = createKeepingStore(learner, { trouble: null, keeping: true, damaged: [] });
    const newId = () => "run";
    const story = createStoryStore({ library, keeping, newId, pack: "core", packVersion: "1" });
    await story.open("id-card-renewal");
    story.forward();
    story.choose("names-only");
    await expect.poll(() => keeping.store.getState().saved).toBe("failed");
    expect(keeping.store.getState().trouble).toBe("full");
    expect(where(story)).toBe("roster reveal");
  });

  it("goes on in a run of its own where another tab has gone on with this one", async () => {
    const learner = createMemoryLearner();
    const taken = new Set<string>();
    const saveRun: typeof learner.saveRun = (run) =>
      taken.has(run.id)
        ? Promise.resolve({ ok: false, trouble: "elsewhere" })
        : learner.saveRun(run);
    const keeping = createKeepingStore(
      { ...learner, saveRun },
      { trouble: null, keeping: false, damaged: [] },
    );
    let ids = 0;
    const newId = () => `run-${(ids += 1)}`;
    const story = createStoryStore({ library, keeping, newId, pack: "core", packVersion: "1" });
    await story.open("id-card-renewal");
    await keeping.keep({ language: "ko" }, [], () => undefined);
    story.forward();
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    taken.add("run-1");
    const said: string[] = [];
    keeping.store.subscribe(({ saved }) => said.push(saved));
    story.choose("names-only");
    await expect.poll(() => story.store.getState().open?.apart).toBe(true);
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    expect(keeping.store.getState().trouble).toBeNull();
    const stored = await learner.load();
    const runs = stored.ok ? (stored.value?.runs ?? []) : [];
    expect(runs.map(({ id, decisions }) => [id, decisions.length])).toEqual([
      ["run-1", 0],
      ["run-2", 1],
    ]);
    // Not for a moment was it said of a run that is not stored.
    expect(said.filter((each) => each === "durable")).toHaveLength(1);
  });

  it("keeps again beside another tab: what that has gone on with becomes a run of its own here", async () => {
    const { story, keeping, learner } = aStory([], (memory) => ({
      keep: async (settings, runs) => {
        const others = runs.filter(({ id }) => id !== "run-1");
        await memory.keep(settings, others);
        return { ok: true, value: ["run-1"] };
      },
    }));
    await story.open("id-card-renewal");
    story.forward();
    story.choose("names-only");
    const said: string[] = [];
    keeping.store.subscribe(({ saved }) => said.push(saved));
    await keeping.keep({ language: "ko" }, story.store.getState().runs, story.saveApart);
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    const stored = await learner.load();
    const runs = stored.ok ? (stored.value?.runs ?? []) : [];
    expect(runs.map(({ id, decisions }) => [id, decisions.length])).toEqual([["run-2", 1]]);
    expect(said.filter((each) => each === "durable")).toHaveLength(1);
    expect(story.store.getState().open).toMatchObject({ runId: "run-2", apart: true });
  });

  it("tries again to take away what could not be taken away, before it stores anything", async () => {
    let isFull = true;
    const { story, keeping, learner } = aStory([], (memory) => ({
      forget: () => (isFull ? Promise.resolve({ ok: false, trouble: "failed" }) : memory.forget()),
    }));
    await story.open("id-card-renewal");
    await keeping.keep({ language: "ko" }, [], () => undefined);
    const said: string[] = [];
    keeping.store.subscribe(({ saved }) => said.push(saved));
    await keeping.forget();
    expect(said).not.toContain("saving");
    const still = { keeping: true, trouble: "still-kept" };
    expect(keeping.store.getState()).toMatchObject({ ...still, saved: "durable" });
    story.forward();
    await expect.poll(() => keeping.store.getState()).toMatchObject({ ...still, saved: "failed" });
    const kept = await learner.load();
    expect(kept.ok && kept.value?.runs).toEqual([]);
    isFull = false;
    expect(await keeping.tryAgain()).toBe(true);
    expect(keeping.store.getState()).toMatchObject({
      keeping: false,
      saved: "memory",
      trouble: null,
    });
    expect(await learner.load()).toEqual({ ok: true, value: null });
  });

  it("stores everything once there is room again and the reader asks for it", async () => {
    let full = true;
    const { story, keeping, learner } = aStory([], (memory) => ({
      saveRun: (run) =>
        full ? Promise.resolve({ ok: false, trouble: "full" }) : memory.saveRun(run),
    }));
    await story.open("id-card-renewal");
    await keeping.keep({ language: "ko" }, [], () => undefined);
    story.forward();
    story.choose("names-only");
    await expect.poll(() => keeping.store.getState().saved).toBe("failed");
    full = false;
    expect(await keeping.tryAgain()).toBe(true);
    expect(keeping.store.getState()).toMatchObject({ saved: "durable", trouble: null });
    const stored = await learner.load();
    expect(stored.ok && stored.value?.runs[0]?.decisions).toHaveLength(1);
  });
});
