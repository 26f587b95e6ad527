import { describe, expect, it } from "vitest";
import {
  documentedWorld,
  footprint,
  otherPath,
  parseKeyValue,
  presetWorld,
  trail,
  tracesOfPath,
  type CheckedModel,
  type Decision,
  type Path,
  type PresetId,
  type World,
} from "#engine/index.ts";
import { flipChoice } from "#state/index.ts";
import { sideBySide } from "#state/side-by-side.ts";
import { wayThrough } from "#state/story-walk.ts";
import { library } from "../support/a-story.ts";

async function firstPath(id: string) {
  const model = await library.model([id]);
  const content = await library.scenario(id);
  const decisions = wayThrough(content, content.first, []).map(
    ({ scene }) => ({ scene: scene.id, choice: scene.choices[0]?.id }) as unknown as Decision,
  );
  const path = { scenario: id, start: content.first, decisions } as unknown as Path;
  return { model, path };
}

const read = (model: CheckedModel, path: Path, world: World = documentedWorld) =>
  trail(model, footprint(model, [tracesOfPath(model, path)]), world);

const sizes = (each: ReturnType<typeof sideBySide>["slips"]) =>
  [each.onlyA, each.onlyB, each.changed].map(({ length }) => length);

describe("two trails side by side", () => {
  it("finds nothing that differs between a path and itself", async () => {
    for (const id of library.scenarioIds) {
      const { model, path } = await firstPath(id);
      const { slips, ties, findings } = sideBySide(read(model, path), read(model, path));
      for (const each of [slips, ties, findings]) {
        expect(sizes(each as typeof slips)).toEqual([0, 0, 0]);
        expect(each.same.length).toBeGreaterThan(0);
      }
    }
  });

  it("tells of one other choice only what it changes", async () => {
    const { model, path } = await firstPath("id-card-renewal");
    const other = flipChoice(model, path, "roster" as never, "come-again" as never);
    const { slips, ties, findings } = sideBySide(read(model, path), read(model, other));
    expect(slips.onlyA.map(({ trace }) => trace.id)).toEqual([
      "idc.names-in-notebook",
      "idc.father-away-note",
    ]);
    expect(slips.onlyB.map(({ trace }) => trace.id)).toEqual(["idc.come-again-note"]);
    expect(slips.changed).toEqual([]);
    // The mother's name ties the same slips on both sides but for those of the notebook.
    const name = ties.onlyA.filter(({ key }) => key === "name:mother").map(({ trace }) => trace);
    expect(name).toEqual(["idc.names-in-notebook"]);
    expect(findings.onlyA.map(({ rule, holder }) => `${rule} ${holder}`)).toContain(
      "who-is-away inminban-head",
    );
  });

  it("tells a conclusion once, however many names it goes by, with the firmest phrase", async () => {
    for (const id of library.scenarioIds) {
      const { model, path } = await firstPath(id);
      const { findings } = sideBySide(read(model, path), read(model, path));
      const told = findings.same.map(
        ({ rule, holder, about }) => `${rule} ${holder} ${parseKeyValue(about).owner}`,
      );
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it("sets one path in two worlds side by side: the same slips, lying otherwise", async () => {
    const { model, path } = await firstPath("id-card-renewal");
    const noPower = presetWorld(model, "no-power" as PresetId);
    const { slips, findings } = sideBySide(read(model, path), read(model, path, noPower));
    expect([slips.onlyA, slips.onlyB]).toEqual([[], []]);
    expect(slips.changed.map(({ a, b }) => [a.trace.id, a.place, b.place])).toEqual([
      ["idc.fingers", "before-broken", "absent"],
      ["idc.photo", "before-broken", "absent"],
    ]);
    expect(findings.changed.map(({ b }) => b.phrase)).toContain("set-does-not");
  });

  it("changes sides with its arguments", async () => {
    const { model, path } = await firstPath("classroom-camera");
    const other = otherPath(model, path) ?? path;
    const there = sideBySide(read(model, path), read(model, other));
    const back = sideBySide(read(model, other), read(model, path));
    expect(back.slips.onlyA).toEqual(there.slips.onlyB);
    expect(back.findings.onlyB).toEqual(there.findings.onlyA);
  });
});
