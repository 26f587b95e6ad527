import { expect, test, vi } from "vitest";
import { planImport } from "#door/index.ts";
import type { BackupContent, ImportWay, KeptAll, ScenarioId } from "#engine/index.ts";
import { createBackupRepository } from "#storage/backup-repository.ts";
import { createLearnerRepository } from "#storage/learner-repository.ts";
import { openStorage } from "#storage/index.ts";
import { createRecallRepository } from "#storage/recall-repository.ts";
import { toDecisionRows } from "#storage/run-rows.ts";
import { aDecision, aRun } from "../support/builders.ts";
import {
  connectTo,
  freshDatabase,
  plant,
  storedIn,
  valueOf,
  watchTransactions,
} from "../support/database.ts";

const finished = { scenario: "road" as ScenarioId, day: "2026-11-03", done: [1, 7] };
const file: BackupContent = {
  settings: { language: "en", textSize: 150 },
  runs: [aRun({ id: "from-file", order: 5 })],
  finished: [finished],
  forms: [{ scenario: "road" as ScenarioId, form: "A", told: [] }],
  last: ["a", "b"],
  aside: ["{}"],
};
const visit: BackupContent = {
  ...file,
  settings: { language: "ko" },
  runs: [aRun({ id: "of-visit" })],
  finished: [],
  forms: [],
  last: [],
  aside: [],
};

async function kept() {
  const name = await freshDatabase();
  const connection = connectTo(name);
  valueOf(await createLearnerRepository(connection).keep({ language: "ko" }, [aRun()]));
  return { name, connection, backup: createBackupRepository(connection) };
}
const wantedOf = (here: KeptAll, content: BackupContent, way: ImportWay) => ({
  content,
  way,
  expected: planImport(here, content, way).changes,
  visit: null,
});
async function hereIn(backup: ReturnType<typeof createBackupRepository>): Promise<KeptAll> {
  const read = valueOf(await backup.read());
  if (!read) throw new Error("something is kept");
  return read;
}
const rowsOf = async (name: string) =>
  JSON.stringify(
    await Promise.all(
      ["settings", "runs", "decisions", "refreshers", "checks"].map((store) =>
        storedIn(name, store),
      ),
    ),
  );

test("where nothing is kept there is nothing to read, and nothing comes in unasked", async () => {
  const name = await freshDatabase();
  const backup = createBackupRepository(connectTo(name));
  expect(valueOf(await backup.read())).toBeNull();
  const { expected, ...wanted } = wantedOf(
    { content: visit, damaged: 0, taken: new Set() },
    file,
    "merge",
  );
  expect(await backup.takeIn({ ...wanted, expected })).toEqual({ ok: false, trouble: "forgotten" });
  expect(await rowsOf(name)).toBe("[[],[],[],[],[]]");
  valueOf(await backup.takeIn({ ...wanted, expected, visit }));
  const { content } = await hereIn(backup);
  expect(content.settings).toEqual({ language: "ko" });
  expect(content.runs.map(({ id }) => id)).toEqual(["from-file", "of-visit"]);
});

test("what went out comes in as it was, in one strict transaction", async () => {
  const { connection, backup } = await kept();
  const recall = createRecallRepository(connection);
  valueOf(await recall.saveFinished(finished));
  const { opened, happened } = watchTransactions();
  valueOf(await backup.takeIn(wantedOf(await hereIn(backup), file, "replace")));
  expect(opened.filter(({ asked }) => asked !== undefined)).toEqual([
    { asked: { durability: "strict" }, given: "strict" },
  ]);
  expect(happened).toEqual(["complete", "complete"]);
  expect((await hereIn(backup)).content).toEqual({ ...file, aside: [] });
});

test("adding leaves what is here and writes only what is new", async () => {
  const { backup } = await kept();
  valueOf(await backup.takeIn(wantedOf(await hereIn(backup), file, "merge")));
  const { content } = await hereIn(backup);
  expect(content.runs.map(({ id }) => id)).toEqual(["from-file", "run-1"]);
  expect(content.settings).toEqual({ language: "ko" });
  expect(content.finished).toEqual([finished]);
  const again = planImport(await hereIn(backup), file, "merge").changes;
  expect(again).toMatchObject({ added: 0, further: 0, beside: 0, same: 1, recall: false });
});

test("where other things stand by now than were told of, nothing is written", async () => {
  const { name, connection, backup } = await kept();
  const wanted = wantedOf(await hereIn(backup), file, "replace");
  valueOf(await createLearnerRepository(connection).saveRun(aRun({ id: "another tab's" })));
  const before = await rowsOf(name);
  expect(valueOf(await backup.takeIn(wanted))).toBeNull();
  expect(await rowsOf(name)).toBe(before);
});

test.each(["merge", "replace"] as const)(
  "%s: what cannot be written whole is not written",
  async (way) => {
    const { name, backup } = await kept();
    const before = await rowsOf(name);
    const unstorable = { ...aDecision(), traces: [() => "not data"] } as never;
    const content = { ...file, runs: [...file.runs, aRun({ id: "bad", decisions: [unstorable] })] };
    const wanted = wantedOf(await hereIn(backup), content, way);
    expect(await backup.takeIn(wanted)).toEqual({ ok: false, trouble: "failed" });
    expect(await rowsOf(name)).toBe(before);
  },
);

test("rows that cannot be read go out as text, stay when added to, and go when replaced", async () => {
  const { name, backup } = await kept();
  const damaged = { ...toDecisionRows(aRun())[0], choice: 7, traces: "\u202e" };
  await plant(name, "decisions", [damaged]);
  const here = await hereIn(backup);
  expect(here.damaged).toBeGreaterThan(0);
  expect(here.content.aside.join()).toContain("\\u202e");
  expect(here.taken).toEqual(new Set(["run-1"]));
  const same = { ...file, runs: [aRun()] };
  valueOf(await backup.takeIn(wantedOf(here, same, "merge")));
  expect(await storedIn(name, "decisions")).toContainEqual(damaged);
  expect((await hereIn(backup)).content.runs).toHaveLength(1);
  valueOf(await backup.takeIn(wantedOf(await hereIn(backup), same, "replace")));
  expect(await storedIn(name, "decisions")).not.toContainEqual(damaged);
  expect((await hereIn(backup)).damaged).toBe(0);
});

test("a way that goes further in the file goes on, also where it was never read here", async () => {
  const { name, backup } = await kept();
  const here = valueOf(await backup.read());
  if (!here) throw new Error("nothing is kept");
  const further = aRun({ decisions: [...aRun().decisions, aDecision({ scene: "station" })] });
  const wanted = wantedOf(here, { ...file, runs: [further] }, "merge");
  expect(wanted.expected.further).toBe(1);
  expect(valueOf(await backup.takeIn(wanted))?.content.runs).toEqual([further]);
  expect(valueOf(await createLearnerRepository(connectTo(name)).load())?.runs).toEqual([further]);
});

test("a file that could not be written leaves what is kept this tab's own", async () => {
  const name = await freshDatabase();
  const { learner, connection, written } = await openStorage({ name });
  valueOf(await learner.keep({ language: "ko" }, [aRun()]));
  const backup = createBackupRepository(connection, written);
  const here = valueOf(await backup.read());
  if (!here) throw new Error("nothing is kept");
  const fullDisk = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  const result = await backup.takeIn(wantedOf(here, file, "replace"));
  fullDisk.mockRestore();
  expect(result).toEqual({ ok: false, trouble: "full" });
  expect(await learner.saveRun(aRun())).toEqual({ ok: true, value: null });
});
