import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCase, type Case } from "../support/backup-cases/all-cases.ts";
import { broodOf } from "../support/backup-cases/brood-of.ts";
import { isSlow, judge } from "../support/backup-cases/judge-case.ts";

const folder = "tests/fixtures/door";
const count = Number(process.env["DOOR_CASES"] ?? 5000);
const seed = Number(process.env["DOOR_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
/** How many files like it come after each made one: for so many that making them takes too long. */
const brood = Number(process.env["DOOR_BROOD"] ?? 0);
const PIECE = 10_000;

/** Keeps a file that the door did not stand, so that it is tried for ever after. */
function keep(file: Case): void {
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(file.bytes).digest("hex").slice(0, 16);
  writeFileSync(`${folder}/${name}${file.unsealed ? ".unsealed" : ""}.json`, file.bytes);
}

/** Judges one file and counts what was said; throws, and keeps it, where it has a fault. */
function tryCase(file: Case, said: Map<string, number>): void {
  const judgement = judge(file);
  said.set(judgement.said, (said.get(judgement.said) ?? 0) + 1);
  const fault = isSlow(file, judgement) ? "takes more than a second" : judgement.fault;
  if (fault === null) return;
  keep(file);
  throw new Error(`${file.kind}: ${fault}`);
}

/** Judges some files and their broods; throws with what is wrong and the seed of it. */
function tryCases(numRuns: number, from: number, said: Map<string, number>): void {
  const property = fc.property(anyCase, fc.nat(), (file, seed) => {
    for (const each of [file, ...broodOf(file, seed, brood)]) tryCase(each, said);
  });
  const result = fc.check(property, { numRuns, seed: from });
  if (!result.failed) return;
  throw new Error(`${String(result.errorInstance)}\n${fc.defaultReportMessage(result)}`);
}

describe("the door", () => {
  it(
    `takes in or refuses ${count} files, never throws (seed ${seed})`,
    () => {
      console.log(`door: ${count} cases, DOOR_SEED=${seed}, DOOR_BROOD=${brood}`);
      const said = new Map<string, number>();
      // In pieces with seeds of their own: the runs of one seed are all held in memory.
      let judged = 0;
      for (let piece = 0; judged < count; piece += 1) {
        const left = Math.ceil((count - judged) / (1 + brood));
        tryCases(Math.min(PIECE, left), seed + piece, said);
        judged = [...said.values()].reduce((sum, each) => sum + each, 0);
        if (piece % 10 === 9) console.log(`door: ${judged} so far`);
      }
      console.log(`door: ${judged} judged`);
      const all = Object.fromEntries([...said].sort(([, one], [, other]) => other - one));
      console.log(`door: ${JSON.stringify(all)}`);
      // A door that refused everything, or knew one refusal only, would pass too.
      expect(said.get("backup") ?? 0).toBeGreaterThan(judged / (10 + 10 * brood));
      expect(Object.keys(all)).toEqual(
        expect.arrayContaining([
          "backup",
          "sealed",
          "not-a-backup",
          "newer",
          "damaged",
          "sealed-twice",
          "too-deep",
          "malformed",
          "unclean-text",
          "unknown-id",
          "rounds",
        ]),
      );
    },
    24 * 3_600_000,
  );

  it("stands every file that it once did not", () => {
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".json"))) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
      const unsealed = name.endsWith(".unsealed.json");
      expect([name, judge({ kind: "kept", bytes, unsealed }).fault]).toEqual([name, null]);
    }
  });
});
