import { describe, expect, it } from "vitest";
import { modelCheck } from "../../src/content/checks/model.ts";
import { pathsCheck } from "../../src/content/checks/paths.ts";
import { reportOf, sceneOf, type LoosePack } from "../support/planted.ts";

describe("paths", () => {
  it("leave every trace, and say which every path leaves", () => {
    const { looked, findings, notes } = reportOf(pathsCheck);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThan(60);
    expect(notes).toContainEqual(
      expect.stringMatching(/^id-card-renewal: \d+ paths, .*left by every path \d+ \(idc\./),
    );
  });

  // The engine refuses such a story before its paths are walked; neither check may pass it.
  it("do not pass where none leaves a trace", () => {
    const plant = (copy: LoosePack) => {
      for (const choice of sceneOf(copy, "id-card-renewal", "photo").choices)
        choice.traces = choice.traces.filter((trace) => trace !== "idc.waiting-talk");
    };
    expect(reportOf(pathsCheck, plant).findings).toEqual([
      "src/content/: the engine refuses the pack, so nothing was looked at → mend what the check `model` names",
    ]);
    expect(reportOf(modelCheck, plant).findings).toEqual([
      expect.stringContaining(`nothing leaves the trace "idc.waiting-talk"`),
    ]);
  });
});
