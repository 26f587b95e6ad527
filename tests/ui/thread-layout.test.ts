import { describe, expect, it } from "vitest";
import {
  documentedWorld,
  footprint,
  trail,
  tracesOfPath,
  type Path,
  type Trace,
} from "#engine/index.ts";
import { checkedPack } from "../support/checked-pack.ts";
import { chooseDrawn, inStoryOrder, threadsByKey } from "../../src/ui/learner/thread-choice.ts";
import { layThreads } from "../../src/ui/learner/thread-layout.ts";
import { wrapText, textWidth } from "../../src/ui/learner/wrap-text.ts";

const { files, model } = checkedPack();
const names = {
  drawer: (id: string) => `${id} of a place`,
  slip: ({ trace }: { trace: Trace }) => `a slip called ${trace.id}`,
  when: () => "from before the story",
  key: (key: string) => `the same ${key}`,
  more: (count: number) => `${count} more`,
};

/** What a story leaves with the first choice of each scene, so many times over. */
function slipsOf(story: string, times = 1) {
  const content = files.scenarios.find(({ id }) => id === story);
  const decisions = (content?.scenes ?? []).map(({ id, choices }) => ({
    scene: id,
    choice: choices[0]?.id,
  }));
  const own = tracesOfPath(model, { scenario: story, decisions } as unknown as Path);
  const many = Array.from({ length: times }, (_, round) =>
    own.map((trace) =>
      round === 0 ? trace : { ...trace, id: `${trace.id}.${round}` as Trace["id"] },
    ),
  );
  const { slips, threads } = trail(model, footprint(model, many), documentedWorld);
  return { slips: inStoryOrder(slips), groups: threadsByKey(threads, slips) };
}

const phone = { slips: 12, lanes: 4 };

describe.each(files.scenarios.map(({ id }) => id))("threads of %s", (story) => {
  const { slips, groups } = slipsOf(story);
  const drawn = chooseDrawn(slips, groups, phone, null);
  const layout = layThreads(drawn, 280, names);

  it("hang on at most twelve slips on a phone, and every other slip is counted", () => {
    expect(drawn.slips.length).toBeGreaterThan(3);
    expect(drawn.slips.length).toBeLessThanOrEqual(12);
    const folded = [...drawn.folded.values()].reduce((sum, count) => sum + count, 0);
    expect(drawn.slips.length + folded).toBe(slips.length);
  });

  it("lie the same way each time, inside their width, with no slip over another", () => {
    expect(layThreads(drawn, 280, names)).toEqual(layout);
    for (const slip of layout.slips) {
      expect(slip.x).toBeGreaterThan(0);
      expect(slip.x + slip.width).toBeLessThanOrEqual(280);
      expect(slip.height).toBeGreaterThanOrEqual(44);
      const over = layout.slips.filter(
        (other) =>
          other !== slip &&
          other.x < slip.x + slip.width &&
          slip.x < other.x + other.width &&
          other.y < slip.y + slip.height &&
          slip.y < other.y + other.height,
      );
      expect(over).toEqual([]);
    }
  });

  it("are one line for each key value, tied to slips of that value and to no other", () => {
    expect(new Set(layout.lanes.map(({ key }) => key)).size).toBe(layout.lanes.length);
    expect(layout.lanes.length).toBeGreaterThan(0);
    for (const { key, label, x, threads } of layout.lanes) {
      expect(label).toBe(`the same ${key}`);
      expect(x).toBeGreaterThan(0);
      for (const { knots, traces, path } of threads) {
        expect(knots.length).toBeGreaterThan(1);
        const ends = layout.slips.filter(({ id }) => traces.includes(id));
        expect(knots).toHaveLength(ends.length);
        for (const knot of knots) expect(path).toContain(`H${knot.x}`);
      }
    }
  });
});

describe("a long trail", () => {
  const { slips, groups } = slipsOf("id-card-renewal", 30);

  it("draws sixty slips on a desk and counts the rest by drawer", () => {
    const drawn = chooseDrawn(slips, groups, { slips: 60, lanes: 8 }, null);
    expect(slips.length).toBeGreaterThan(200);
    expect(drawn.slips).toHaveLength(60);
    const { drawers } = layThreads(drawn, 920, names);
    const more = drawers.filter((drawer) => drawer.more !== "").length;
    expect(more).toBeGreaterThan(2);
  });

  it("draws only the thread that was asked for", () => {
    const key = groups.at(-1)?.key ?? null;
    const drawn = chooseDrawn(slips, groups, phone, key);
    expect(drawn.lanes.map((lane) => lane.key)).toEqual([key]);
    const own = groups.at(-1)?.threads.flatMap(({ traces }) => traces) ?? [];
    for (const { trace } of drawn.slips) expect(own).toContain(trace.id);
  });
});

describe("text in a picture", () => {
  it("breaks between words and ends in an ellipsis where it does not fit", () => {
    expect(wrapText("이름, 공민증 번호", 70, 13, 3)).toEqual(["이름,", "공민증 번호"]);
    for (const line of wrapText("이름, 공민증 번호, 받은 날", 70, 13, 3)) {
      expect(textWidth(line, 13)).toBeLessThanOrEqual(70);
    }
    expect(wrapText("one two three four five six", 40, 13, 2).at(-1)).toMatch(/…$/);
    expect(wrapText("인민반장이웃사람들", 40, 13, 9).join("")).toBe("인민반장이웃사람들");
  });
});
