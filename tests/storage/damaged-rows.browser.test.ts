import { expect, test } from "vitest";
import { createLearnerRepository } from "#storage/learner-repository.ts";
import { toDecisionRows } from "#storage/run-rows.ts";
import { aDecision, aRun, aTrace } from "../support/builders.ts";
import { connectTo, freshDatabase, plant, valueOf } from "../support/database.ts";

const sound = aRun({ id: "run-sound", order: 2 });
const [firstRow, secondRow, thirdRow] = toDecisionRows(aRun());

/** Keeps two runs, damages some rows of the first, and loads. */
async function loadDamaged(damage: Readonly<Record<string, readonly unknown[]>>) {
  const name = await freshDatabase();
  const learner = createLearnerRepository(connectTo(name));
  valueOf(await learner.keep({ language: "ko" }, [aRun(), sound]));
  for (const [store, rows] of Object.entries(damage)) await plant(name, store, rows);
  return { learner, kept: valueOf(await learner.load()) };
}

test("a damaged decision is set aside with those after it; the ones before it stay", async () => {
  const damagedRow = { ...secondRow, choice: 7 };
  const { kept } = await loadDamaged({ decisions: [damagedRow] });
  const upToThere = aRun({
    id: `${aRun().id}~`,
    decisions: aRun().decisions.slice(0, 1),
    place: { scene: "bridge", stage: "reveal" },
  });
  expect(kept).toEqual({
    settings: { language: "ko" },
    runs: [upToThere, sound],
    damaged: [damagedRow, thirdRow],
  });
});

test("a damaged last decision takes the place back to the one before", async () => {
  const damagedRow = { ...thirdRow, guess: "nobody" };
  const { kept } = await loadDamaged({ decisions: [damagedRow] });
  expect(kept?.damaged).toEqual([damagedRow]);
  expect(kept?.runs[0]?.decisions).toEqual(aRun().decisions.slice(0, 2));
  expect(kept?.runs[0]?.place).toEqual({ scene: "market", stage: "reveal" });
});

test("a run whose first decision is damaged is left out, with all its rows set aside", async () => {
  const damagedRow = { ...firstRow, traces: null };
  const { kept } = await loadDamaged({ decisions: [damagedRow] });
  expect(kept?.runs).toEqual([sound]);
  expect(kept?.damaged).toHaveLength(4);
  expect(kept?.damaged).toContainEqual(damagedRow);
});

test.each([
  ["no keeper", { ...aTrace(), holder: undefined }],
  ["an hour that no day has", aTrace({ hour: 24 })],
  ["a value that is none of the three", { ...aTrace(), named: { value: "maybe", claims: [] } }],
  ["a field that is not known", { ...aTrace(), score: 3 }],
  ["a key that is no key", { ...aTrace(), parties: [["plate:truck"]] }],
])("a trace with %s damages its decision", async (_what, trace) => {
  const damagedRow = { ...thirdRow, traces: [trace] };
  const { kept } = await loadDamaged({ decisions: [damagedRow] });
  expect(kept?.damaged).toEqual([damagedRow]);
});

test("a damaged run row is set aside with its decisions", async () => {
  const damagedRow = { schema: 1, id: "run-1", place: "somewhere" };
  const { kept } = await loadDamaged({ runs: [damagedRow] });
  expect(kept?.runs).toEqual([sound]);
  expect(kept?.damaged).toEqual([damagedRow, firstRow, secondRow, thirdRow]);
});

test("decisions without a run are set aside", async () => {
  const stray = { ...firstRow, run: "run-lost" };
  const { kept } = await loadDamaged({ decisions: [stray] });
  expect(kept?.runs).toEqual([aRun(), sound]);
  expect(kept?.damaged).toEqual([stray]);
});

test.each([
  ["a language that is none", { schema: 1, language: 5 }],
  ["a vocabulary that is none", { schema: 1, language: "ko", vocabulary: "northern" }],
  ["a size of letters that is none", { schema: 1, language: "ko", textSize: 130 }],
])("settings with %s are set aside and the runs are there", async (_what, damagedRow) => {
  const name = await freshDatabase();
  const connection = connectTo(name);
  const learner = createLearnerRepository(connection);
  valueOf(await learner.keep({ language: "ko" }, [sound]));
  await connection.use((database) => database.put("settings", damagedRow as never, "settings"));
  expect(valueOf(await learner.load())).toEqual({
    settings: { language: "" },
    runs: [sound],
    damaged: [damagedRow],
  });
});

test("one goes on beside the damaged run, whose rows nothing writes over", async () => {
  const damagedRow = { ...secondRow, scene: null };
  const { learner, kept } = await loadDamaged({ decisions: [damagedRow] });
  const cut = kept?.runs[0];
  if (!cut) throw new Error("the run up to the damage is there");
  const further = { ...cut, decisions: [...cut.decisions, aDecision({ choice: "turn-back" })] };
  valueOf(await learner.saveRun(further));
  const again = valueOf(await learner.load());
  expect(again?.runs).toEqual([further, sound]);
  expect(again?.damaged).toContainEqual(damagedRow);
  expect(again?.damaged).toContainEqual(thirdRow);
});
