import { expect, onTestFinished, test, vi } from "vitest";
import { createLearnerRepository } from "#storage/learner-repository.ts";
import { createModelRepository } from "#storage/model-repository.ts";
import { aDecision, aRun, aTrace } from "../support/builders.ts";
import {
  connectTo,
  freshDatabase,
  storedIn,
  valueOf,
  watchTransactions,
} from "../support/database.ts";

const korean = { language: "ko" };

const learnerIn = (name: string) => createLearnerRepository(connectTo(name));

/** Everything about the learner that stands in the database. */
async function learnerRows(name: string): Promise<unknown[]> {
  const stores = ["settings", "runs", "decisions"];
  return (await Promise.all(stores.map((store) => storedIn(name, store)))).flat();
}

test("nothing about the learner is written before they ask to keep", async () => {
  const name = await freshDatabase();
  const learner = learnerIn(name);
  expect(valueOf(await learner.load())).toBeNull();
  expect(await learner.saveRun(aRun())).toEqual({ ok: false, trouble: "forgotten" });
  expect(await learner.saveSettings(korean)).toEqual({ ok: false, trouble: "forgotten" });
  expect(await learnerRows(name)).toEqual([]);
});

test("what is kept is loaded as it was, in another visit too", async () => {
  const name = await freshDatabase();
  const learner = learnerIn(name);
  const later = aRun({ id: "run-2", order: 2, decisions: [] });
  valueOf(await learner.keep(korean, [later, aRun()]));
  const kept = { settings: korean, runs: [aRun(), later], damaged: [] };
  expect(valueOf(await learner.load())).toEqual(kept);
  expect(valueOf(await learnerIn(name).load())).toEqual(kept);
});

test("a saved run takes the place of what was stored of it", async () => {
  const name = await freshDatabase();
  const learner = learnerIn(name);
  const [one, two, three] = aRun().decisions;
  if (!one || !two || !three) throw new Error("the builder's run has three decisions");
  valueOf(await learner.keep(korean, [aRun({ decisions: [one, two] })]));
  valueOf(await learner.saveRun(aRun()));
  const changed = aDecision({ scene: "market", choice: "pay-in-cash", traces: [aTrace()] });
  const shorter = aRun({ decisions: [one, changed], place: { scene: "market", stage: "reveal" } });
  valueOf(await learner.saveRun(shorter));
  expect(valueOf(await learner.load())?.runs).toEqual([shorter]);
  expect(await storedIn(name, "decisions")).toHaveLength(2);
});

const elsewhere = { ok: false, trouble: "elsewhere" };

test("what another tab wrote of a run since is not written over", async () => {
  const name = await freshDatabase();
  const here = learnerIn(name);
  const there = learnerIn(name);
  const run = aRun();
  valueOf(await here.keep(korean, [run]));
  valueOf(await there.load());
  const other = run.decisions.map((made) => ({ ...made, choice: "turn-back", traces: [] }));
  valueOf(await there.saveRun(aRun({ decisions: other })));
  const longer = { ...run, decisions: [...run.decisions, aDecision({ scene: "office" })] };
  expect(await here.saveRun(longer)).toEqual(elsewhere);
  // Looking again does not make it this tab's: its memory holds the run as it was.
  valueOf(await here.load());
  expect(await here.saveRun(longer)).toEqual(elsewhere);
  valueOf(await here.saveRun({ ...longer, id: "run-2", order: 2 }));
  expect(valueOf(await there.load())?.runs).toEqual([
    aRun({ decisions: other }),
    { ...longer, id: "run-2", order: 2 },
  ]);
});

test("keeping again leaves another tab's runs as they are, and names them", async () => {
  const name = await freshDatabase();
  const here = learnerIn(name);
  const there = learnerIn(name);
  valueOf(await there.keep({ language: "ko" }, [aRun()]));
  const mine = [aRun({ decisions: [] }), aRun({ id: "run-2", order: 2 })];
  expect(valueOf(await here.keep({ language: "en" }, mine))).toEqual(["run-1"]);
  const kept = valueOf(await here.load());
  expect(kept?.settings).toEqual({ language: "en" });
  expect(kept?.runs).toEqual([aRun(), aRun({ id: "run-2", order: 2 })]);
  expect(await there.saveRun(aRun())).toEqual({ ok: true, value: null });
});

test("a run that this tab has never read is another tab's", async () => {
  const name = await freshDatabase();
  valueOf(await learnerIn(name).keep(korean, [aRun()]));
  expect(await learnerIn(name).saveRun(aRun({ decisions: [] }))).toEqual(elsewhere);
});

test("one more decision writes that decision and the run, nothing else", async () => {
  const learner = learnerIn(await freshDatabase());
  const run = aRun();
  valueOf(await learner.keep(korean, [run]));
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  onTestFinished(() => put.mockRestore());
  const fourth = aDecision({ scene: "office", choice: "ask", traces: [] });
  const longer = { ...run, decisions: [...run.decisions, fourth] };
  valueOf(await learner.saveRun(longer));
  expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual([
    "runs",
    "decisions",
  ]);
  expect(valueOf(await learner.load())?.runs).toEqual([longer]);
});

test("a decision is saved in one strict transaction, and told only when that is complete", async () => {
  const learner = learnerIn(await freshDatabase());
  valueOf(await learner.keep(korean, []));
  const { opened, happened } = watchTransactions();
  valueOf(await learner.saveRun(aRun()));
  happened.push("told");
  expect(opened).toEqual([{ asked: { durability: "strict" }, given: "strict" }]);
  expect(happened).toEqual(["complete", "told"]);
});

test("keeping, removing and forgetting are strict too", async () => {
  const learner = learnerIn(await freshDatabase());
  const { opened, happened } = watchTransactions();
  valueOf(await learner.keep(korean, [aRun()]));
  valueOf(await learner.removeRun("run-1"));
  valueOf(await learner.forget());
  expect(opened.map(({ given }) => given)).toEqual(["strict", "strict", "strict"]);
  expect(happened).toEqual(["complete", "complete", "complete"]);
});

test("a run that cannot be stored whole leaves the stored one, and the next save is whole", async () => {
  const learner = learnerIn(await freshDatabase());
  valueOf(await learner.keep(korean, [aRun()]));
  const unstorable = { ...aDecision(), traces: [() => "not data"] } as unknown;
  const stop = aDecision({ choice: "stop" });
  const broken = aRun({ decisions: [stop, unstorable as never] });
  expect(await learner.saveRun(broken)).toEqual({ ok: false, trouble: "failed" });
  expect(valueOf(await learner.load())?.runs).toEqual([aRun()]);
  const mended = aRun({ decisions: [stop, aDecision({ scene: "office" })] });
  valueOf(await learner.saveRun(mended));
  expect(valueOf(await learner.load())?.runs).toEqual([mended]);
});

test("settings change, runs are removed with their decisions", async () => {
  const name = await freshDatabase();
  const learner = learnerIn(name);
  valueOf(await learner.keep(korean, [aRun(), aRun({ id: "run-10", order: 2 })]));
  const changed = { language: "en", vocabulary: "southern", textSize: 150 } as const;
  valueOf(await learner.saveSettings(changed));
  valueOf(await learner.removeRun("run-1"));
  const kept = valueOf(await learner.load());
  expect(kept?.settings).toEqual(changed);
  expect(kept?.runs.map(({ id }) => id)).toEqual(["run-10"]);
  expect(await storedIn(name, "decisions")).toHaveLength(3);
});

test("forgetting takes away all of the learner's rows and leaves the model", async () => {
  const name = await freshDatabase();
  const learner = learnerIn(name);
  const model = createModelRepository(connectTo(name));
  valueOf(await model.install({ pack: "core", version: "1" }, [{ kind: "a", id: "b", data: 1 }]));
  valueOf(await learner.keep(korean, [aRun()]));
  valueOf(await learner.forget());
  expect(await learnerRows(name)).toEqual([]);
  expect(valueOf(await learner.load())).toBeNull();
  expect(await storedIn(name, "model")).toHaveLength(1);
});

test("what one tab forgot, another tab does not write again", async () => {
  const name = await freshDatabase();
  const here = learnerIn(name);
  const there = learnerIn(name);
  valueOf(await here.keep(korean, [aRun()]));
  valueOf(await there.forget());
  expect(await here.saveRun(aRun())).toEqual({ ok: false, trouble: "forgotten" });
  expect(await learnerRows(name)).toEqual([]);
});
