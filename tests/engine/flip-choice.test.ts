import { describe, expect, it } from "vitest";
import { flipChoice, otherPath, type ChoiceId, type Path, type SceneId } from "#engine/index.ts";
import { checkedPack } from "../support/checked-pack.ts";

const { model } = checkedPack();
const path = (made: Record<string, string>): Path =>
  ({
    scenario: "id-card-renewal",
    start: "roster",
    decisions: Object.entries(made).map(([scene, choice]) => ({ scene, choice })),
  }) as unknown as Path;
const flip = (made: Record<string, string>, scene: string, choice: string) =>
  flipChoice(model, path(made), scene as SceneId, choice as ChoiceId).decisions.map(
    (each) => `${each.scene}: ${each.choice}`,
  );

describe("the other path", () => {
  it("changes one choice and nothing else", () => {
    expect(flip({ roster: "names-only", morning: "alone" }, "roster", "tell-all")).toEqual([
      "roster: tell-all",
      "morning: alone",
    ]);
  });

  it("leaves undecided what was left undecided", () => {
    expect(flip({ roster: "names-only" }, "roster", "come-again")).toEqual(["roster: come-again"]);
  });

  it("takes the first choice in a scene that only the other way passes", () => {
    expect(flip({ fingerprints: "give", photo: "wait" }, "fingerprints", "tomorrow")).toEqual([
      "fingerprints: tomorrow",
      "second-morning: quiet",
      "photo: wait",
    ]);
  });

  it("drops the decision of a scene that the other way does not pass", () => {
    const made = { fingerprints: "tomorrow", "second-morning": "explain" };
    expect(flip(made, "fingerprints", "give")).toEqual(["fingerprints: give"]);
  });

  it("is the flip that changes most slips, and none for a path without decisions", () => {
    const other = otherPath(model, path({ roster: "tell-all", pocket: "in-bag" }));
    expect(other?.decisions[0]?.choice).toBe("come-again");
    expect(otherPath(model, path({}))).toBeNull();
  });
});
