import { beforeAll, describe, expect, it } from "vitest";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import { claimUses, type ClaimUses } from "../../src/content/claim-uses.ts";

const pack = readPackFiles(process.cwd());
let uses: ClaimUses;
beforeAll(() => {
  uses = claimUses(pack.core, pack.evidence.own, pack.checkItems, pack.scenarios);
});
const of = (claim: string) => uses.get(claim) ?? [];

describe("where the app uses a claim", () => {
  it("names a scene once, however often it stands in it", () => {
    const scenes = of("id-card.fingerprints").filter(({ kind }) => kind === "scene");
    expect(scenes).toContainEqual({
      kind: "scene",
      scenario: "id-card-renewal",
      id: "fingerprints",
    });
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
  });

  it("names answers, channels, what-ifs, rules, standing records and our inferences", () => {
    expect(of("id-card.photo")).toContainEqual({ kind: "answer", id: "taken" });
    expect(of("hum.chain")).toContainEqual({
      kind: "channel",
      from: "inminban-head",
      to: "registry",
      id: "head-to-registry",
    });
    expect(of("power.limit")).toContainEqual({ kind: "preset", id: "no-power" });
    expect(of("our.routine-shows-absence")).toContainEqual({ kind: "rule", id: "who-is-away" });
    expect(of("hum.lights")).toContainEqual({ kind: "own", id: "our.memory" });
    for (const { id, claims } of pack.core.standing) {
      for (const claim of claims) expect(of(claim)).toContainEqual({ kind: "standing", id });
    }
  });

  it("names every item that is told apart by it", () => {
    for (const { id, scenario, claims } of pack.checkItems) {
      for (const claim of claims) expect(of(claim)).toContainEqual({ kind: "check", scenario, id });
    }
  });

  it("finds every claim that a story's sentence names, but no note to a trainer", () => {
    const trainerOnly = pack.scenarios.flatMap(({ trainer }) =>
      trainer.flatMap(({ claims }) => claims),
    );
    expect(trainerOnly).toEqual([]);
    for (const { id, scenes, debrief } of pack.scenarios) {
      for (const scene of scenes) {
        for (const { claims } of scene.units) {
          for (const claim of claims) {
            expect(of(claim)).toContainEqual({ kind: "scene", scenario: id, id: scene.id });
          }
        }
      }
      for (const claim of debrief.principle.claims) {
        expect(of(claim)).toContainEqual({ kind: "story", id });
      }
    }
  });
});
