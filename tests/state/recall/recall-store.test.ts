import { describe, expect, it } from "vitest";
import { loadCheckItems } from "#content/check-items.ts";
import { createKeepingStore } from "#state/index.ts";
import { createRecallStore, dueRefreshers, type Item } from "#state/recall/index.ts";
import { createMemoryLearner } from "#storage/index.ts";
import { aSeries, createMemoryRecall } from "../../support/memory-recall.ts";

const pool: readonly Item[] = await loadCheckItems();
const story = "id-card-renewal";
const guess = { answer: "leaves-trace", certainty: "guess" } as const;

function aRecall(options: { keeping?: boolean } = {}) {
  const repository = createMemoryRecall();
  const keeping = createKeepingStore(createMemoryLearner(), {
    trouble: null,
    keeping: options.keeping ?? false,
    damaged: [],
  });
  let today = "2026-11-03";
  const tools = { repository, keeping, clock: () => today, random: aSeries() };
  return {
    recall: createRecallStore(tools, null),
    again: () => createRecallStore(tools, repository.kept()),
    repository,
    keeping,
    goTo: (day: string) => (today = day),
  };
}

const shown = (recall: ReturnType<typeof aRecall>["recall"]): string[] =>
  recall.store.getState().check?.items.map(({ id }) => id) ?? [];

describe("a check", () => {
  it("goes from thing to thing and back again, and its answers stand", () => {
    const { recall } = aRecall();
    recall.begin(pool, null);
    const at = () => recall.store.getState().check?.at;
    expect(recall.back()).toBe(false);
    recall.tell(guess);
    recall.tell(null);
    expect(at()).toBe(2);
    expect(recall.back()).toBe(true);
    recall.tell({ answer: "not-known", certainty: "sure" });
    for (let times = 0; times < 9; times += 1) recall.tell(guess);
    expect(at()).toBe(6);
    const told = recall.store.getState().check?.told;
    expect(told?.map((each) => each?.answer)).toEqual([
      "leaves-trace",
      "not-known",
      ...Array<string>(4).fill("leaves-trace"),
    ]);
    expect(told?.map((each) => each?.item)).toEqual(shown(recall));
  });

  it("of one story has that story's things only, and never the same ones twice in a row", () => {
    const { recall } = aRecall();
    recall.begin(pool, story);
    const first = shown(recall);
    recall.begin(pool, story);
    const second = shown(recall);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    expect(second.every((id) => pool.find((item) => item.id === id)?.scenario === story)).toBe(
      true,
    );
  });

  it("before and after a story shows the fixed sixes and keeps both answers side by side", () => {
    const { recall } = aRecall();
    for (const form of ["A", "B"] as const) {
      recall.begin(pool, story, form);
      for (let times = 0; times < 6; times += 1) recall.tell(times === 2 ? null : guess);
    }
    const { forms } = recall.store.getState();
    expect(forms.map(({ form, told }) => [form, told.length])).toEqual([
      ["A", 5],
      ["B", 5],
    ]);
  });
});

describe("what is kept of it", () => {
  it("is nothing before the reader keeps, then all that was so far, then each step", async () => {
    const { recall, repository, keeping } = aRecall();
    recall.finish(story);
    recall.begin(pool, story, "A");
    for (let times = 0; times < 6; times += 1) recall.tell(guess);
    await Promise.resolve();
    expect(repository.kept()).toEqual({ finished: [], forms: [], last: [], damaged: [] });
    await keeping.keep({ language: "ko" }, [], () => undefined);
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    expect(repository.kept()).toMatchObject({
      finished: [{ scenario: story, day: "2026-11-03", done: [] }],
      forms: [{ scenario: story, form: "A" }],
      last: shown(recall),
    });
    expect(keeping.store.getState().trouble).toBeNull();
    recall.begin(pool, null);
    await expect.poll(() => repository.kept().last).toEqual(shown(recall));
  });

  it("lasts into another visit, the six shown last included", async () => {
    const { recall, again, keeping } = aRecall({ keeping: true });
    recall.begin(pool, story);
    const first = shown(recall);
    await expect.poll(() => keeping.store.getState().saved).toBe("durable");
    const next = again();
    next.begin(pool, story);
    expect(shown(next).filter((id) => first.includes(id))).toEqual([]);
  });
});

describe("a story's refreshers", () => {
  it("count from the day its end was first reached, and each is done once", () => {
    const { recall, goTo } = aRecall();
    const waiting = () =>
      dueRefreshers(recall.store.getState().finished, recall.today()).map(({ after }) => after);
    recall.finish(story);
    goTo("2026-11-08");
    recall.finish(story);
    expect(waiting()).toEqual([1]);
    recall.refresherDone({ scenario: story, after: 1 });
    recall.refresherDone({ scenario: story, after: 1 });
    expect(recall.store.getState().finished).toEqual([
      { scenario: story, day: "2026-11-03", done: [1] },
    ]);
    expect(waiting()).toEqual([]);
    goTo("2026-11-10");
    expect(waiting()).toEqual([7]);
  });

  it("bring three things of the story, of both halves, and not those shown last", () => {
    const { recall } = aRecall();
    let last: readonly string[] = [];
    for (let times = 0; times < 40; times += 1) {
      const items = recall.refresherItems(pool, story);
      expect(items).toHaveLength(3);
      const traces = items.filter(({ answer }) => answer === "leaves-trace").length;
      expect([1, 2]).toContain(traces);
      expect(items.filter(({ id }) => last.includes(id))).toEqual([]);
      last = items.map(({ id }) => id);
    }
  });
});
