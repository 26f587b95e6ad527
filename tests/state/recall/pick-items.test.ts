import { describe, expect, it } from "vitest";
import { loadCheckItems } from "#content/check-items.ts";
import { fixedForm, type Item } from "#state/recall/index.ts";
import { pickItems } from "#state/recall/pick-items.ts";
import { aSeries } from "../../support/memory-recall.ts";

const all: readonly Item[] = await loadCheckItems();
const stories = [...new Set(all.map(({ scenario }) => scenario))];
const pools: [string, readonly Item[]][] = [
  ["all stories", all],
  ...stories.map((id): [string, Item[]] => [id, all.filter(({ scenario }) => scenario === id)]),
];
const idsOf = (items: readonly Item[]): string[] => items.map(({ id }) => id);

describe.each(pools)("six picked from %s", (_, pool) => {
  it("are half of each kind, without pairs, and none of the six before, a hundred times", () => {
    const random = aSeries(7);
    let last: string[] = [];
    for (let times = 0; times < 100; times += 1) {
      const six = pickItems(pool, { ofEach: 3, last, random });
      const ids = idsOf(six);
      expect(new Set(ids).size).toBe(6);
      expect(six.filter(({ answer }) => answer === "leaves-trace")).toHaveLength(3);
      expect(new Set(six.map(({ answer }) => answer)).size).toBe(3);
      expect(six.filter(({ pair }) => ids.includes(pair))).toEqual([]);
      expect(ids.filter((id) => last.includes(id))).toEqual([]);
      last = ids;
    }
  });

  it("are the same for the same chance, and in no order that tells the answers", () => {
    const pick = (seed: number) => pickItems(pool, { ofEach: 3, last: [], random: aSeries(seed) });
    expect(idsOf(pick(3))).toEqual(idsOf(pick(3)));
    const firsts = Array.from({ length: 40 }, (_, seed) => pick(seed + 1)[0]?.answer);
    expect(new Set(firsts).size).toBe(3);
  });

  it("come in time, every one of them", () => {
    const random = aSeries(11);
    const seen = new Set<string>();
    let last: string[] = [];
    for (let times = 0; times < 200; times += 1) {
      last = idsOf(pickItems(pool, { ofEach: 3, last, random }));
      for (const id of last) seen.add(id);
    }
    expect(seen.size).toBe(pool.length);
  });
});

it("what was shown last comes again only where there is nothing else", () => {
  const pool = all.filter(({ scenario }) => scenario === stories[0]).slice(0, 8);
  const first = pickItems(pool, { ofEach: 3, last: [], random: aSeries() });
  const second = pickItems(pool, { ofEach: 3, last: idsOf(first), random: aSeries() });
  expect(second).toHaveLength(6);
  const fresh = pool.filter((item) => !first.includes(item));
  expect(second).toEqual(expect.arrayContaining(fresh));
});

describe.each(stories)("the two forms of %s", (story) => {
  const [before, after] = [fixedForm(all, story, "A"), fixedForm(all, story, "B")];

  it.each([
    ["A", before],
    ["B", after],
  ] as const)("form %s is a balanced six of its own", (form, six) => {
    expect(six).toHaveLength(6);
    expect(six.every((item) => item.form === form && item.scenario === story)).toBe(true);
    expect(six.filter(({ answer }) => answer === "leaves-trace")).toHaveLength(3);
    expect(new Set(six.map(({ answer }) => answer)).size).toBe(3);
  });

  it("are pairs of each other", () => {
    expect(before.map(({ pair }) => pair).sort()).toEqual(idsOf(after).sort());
  });
});
