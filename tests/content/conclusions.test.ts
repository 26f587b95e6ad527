import { describe, expect, it } from "vitest";
import { conclusionsCheck } from "../../src/content/checks/conclusions.ts";
import { reportOf, sceneOf, storyOf, type LoosePack } from "../support/planted.ts";

const story = "id-card-renewal";
const file = `src/content/scenarios/${story}.json`;
const own = (plant: (copy: LoosePack) => void): readonly string[] =>
  reportOf(conclusionsCheck, (copy) => {
    copy.scenarios.splice(0, copy.scenarios.length, storyOf(copy, story));
    plant(copy);
  }).findings;

describe("conclusions", () => {
  it("are of every kind on some path of every story", () => {
    const { looked, findings } = reportOf(conclusionsCheck);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThan(20);
  });

  it("are missed where none shows", () => {
    const findings = own((copy) => {
      for (const scene of storyOf(copy, story).scenes) {
        for (const trace of scene.traces) trace.needs = [{ assumption: `taken@${trace.holder}` }];
      }
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`${file}: no path that was read has all four kinds`);
    // The path, what each line of found is on it, what is missing and how to get it.
    expect(findings[0]).toContain(`The nearest (roster: tell-all, morning: `);
    expect(findings[0]).toContain(`misses "shows"; on it `);
    expect(findings[0]).toContain(`"who-is-away" of inminban-head about sight:father: one if; `);
    expect(findings[0]).toContain(`"went-together" of neighbour about sight:mother: does not show`);
    expect(findings[0]).toContain(`about citizen-number:mother: several ifs; `);
    expect(findings[0]).toContain(`→ for "shows" name in found one where its holder takes in`);
  });

  it("are missed where every one offered shows", () => {
    const findings = own((copy) => {
      const { debrief } = storyOf(copy, story);
      debrief.found = debrief.found.filter(({ rule }) => rule === "told-by-fingers");
    });
    expect(findings).toEqual([expect.stringContaining(`misses "does not show"; on it `)]);
    // Found or not: a reader of the trail meets it, so it is not missing.
    expect(findings[0]).toContain(
      `not in found "asked-about-it" of registry about name:mother: one`,
    );
  });

  /** Leaves the story nothing to find out but from these traces. */
  const only = (copy: LoosePack, telling: (trace: string) => boolean) => {
    for (const trace of storyOf(copy, story).scenes.flatMap(({ traces }) => traces)) {
      if (!telling(trace.id)) trace.categories = ["talk"];
    }
  };

  it("are missed where none has one if", () => {
    const telling = ["idc.names-in-notebook", "idc.father-away-note", "idc.counter-number"];
    const findings = own((copy) => only(copy, (trace) => telling.includes(trace)));
    expect(findings).toEqual([expect.stringContaining(`misses "one if"; on it `)]);
  });

  it("are missed where none has several ifs", () => {
    const findings = own((copy) => {
      copy.core.channels.splice(0);
      only(copy, (trace) => !/fingers|photo/.test(trace));
      storyOf(copy, story).debrief.dials = ["kept"];
    });
    expect(findings).toEqual([expect.stringContaining(`misses "several ifs"; on it `)]);
    expect(findings[0]).toContain(`about name:father: several ifs (told under another name); `);
  });

  it("are missed where the mistaken one is on no path", () => {
    const findings = own((copy) => {
      for (const trace of sceneOf(copy, story, "counter").traces) trace.parties = [];
    });
    expect(findings).toContainEqual(
      `${file}: no path has "was-at-counter" of post-office about name:father, which would be mistaken → let a choice leave its records, or name another in debrief.mistaken`,
    );
  });

  it("are missed where a dial changes none", () => {
    const findings = own((copy) => storyOf(copy, story).debrief.dials.push("sound"));
    expect(findings).toEqual([
      `${file}: the dial "sound" changes no conclusion on any path → offer a question that something needs`,
    ]);
  });
});
