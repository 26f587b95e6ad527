import { describe, expect, it } from "vitest";
import { documentedWorld, narrowing, type HolderId } from "#engine/index.ts";
import { aTrace } from "../support/builders.ts";
import { checkedPack } from "../support/checked-pack.ts";

const { files, model } = checkedPack();
const holder = "inminban-head" as HolderId;
const told = { assumption: `taken@${holder}`, told: "yes" as const };

/** How many of the town are left after each value of one record. */
function left(...values: string[]): number[] {
  const parties = [values.map((value) => ({ value, needs: [] }))];
  const record = aTrace({ system: "paper", holder, parties, needs: [told], kept: told });
  const steps = narrowing(model, [record], documentedWorld, holder, record.id);
  return steps.map(({ low }) => low.length);
}

describe("the town", () => {
  it("is small enough to count, and most of it has no name", () => {
    expect(model.people.size).toBeGreaterThan(35);
    expect(model.people.size).toBeLessThan(50);
    const counted = files.core.people.filter(({ onlyCounted }) => onlyCounted === true);
    expect(counted.length).toBeGreaterThan(30);
    expect(counted.filter(({ household }) => household)).toEqual([]);
  });

  it("narrows circle by circle, in whatever order a record names them", () => {
    const unit = "inminban:home-inminban";
    const house = "household:home-household";
    const pupils = "school-class:myong-ok-class";
    expect(left(unit, house, pupils)).toEqual([12, 4, 1]);
    expect(left(unit, pupils, house)).toEqual([12, 4, 1]);
    expect(left("workplace:father-workplace", unit, house)).toEqual([6, 3, 1]);
  });

  it("leaves nobody out of every circle, and no circle with nobody in it", () => {
    const circles = new Set(
      files.core.keyKinds.filter((kind) => kind.class === "circle").map(({ id }) => id),
    );
    const lived = [...model.people.values()].map(({ has = [] }) =>
      has
        .filter((value) => circles.has(value.split(":")[0] ?? ""))
        .map((value) => value.split(":")[1]),
    );
    expect(lived.filter((own) => own.length === 0)).toEqual([]);
    expect(new Set(lived.flat())).toEqual(new Set(files.core.circles.map(({ id }) => id)));
  });
});
