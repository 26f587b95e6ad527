import { expect, test } from "vitest";
import type { Finished, ToldForm } from "#engine/index.ts";
import { createLearnerRepository } from "#storage/learner-repository.ts";
import { createRecallRepository } from "#storage/recall-repository.ts";
import {
  connectTo,
  freshDatabase,
  plant,
  storedIn,
  valueOf,
  watchTransactions,
} from "../support/database.ts";

const korean = { language: "ko" };
const finished = { scenario: "road", day: "2026-11-03", done: [1] } as unknown as Finished;
const form = {
  scenario: "road",
  form: "A",
  told: [{ item: "ptc.a1", answer: "leaves-trace", certainty: "guess" }],
} as unknown as ToldForm;
const nothing = { finished: [], forms: [], last: [], damaged: [] };
const forgotten = { ok: false, trouble: "forgotten" };

const recallIn = (name: string) => createRecallRepository(connectTo(name));
const learnerIn = (name: string) => createLearnerRepository(connectTo(name));
const rowsIn = async (name: string): Promise<unknown[]> =>
  (await Promise.all(["refreshers", "checks"].map((store) => storedIn(name, store)))).flat();

test("nothing is written before the reader asks to keep", async () => {
  const name = await freshDatabase();
  const recall = recallIn(name);
  expect(valueOf(await recall.load())).toEqual(nothing);
  expect(await recall.saveFinished(finished)).toEqual(forgotten);
  expect(await recall.saveForm(form)).toEqual(forgotten);
  expect(await recall.saveLast(["idc.a1"])).toEqual(forgotten);
  expect(await rowsIn(name)).toEqual([]);
});

test("what is kept is loaded as it was, in another visit too", async () => {
  const name = await freshDatabase();
  valueOf(await learnerIn(name).keep(korean, []));
  const recall = recallIn(name);
  valueOf(await recall.saveFinished(finished));
  valueOf(await recall.saveForm(form));
  valueOf(await recall.saveForm({ ...form, form: "B" }));
  valueOf(await recall.saveLast(["idc.a1", "idc.b4"]));
  expect(valueOf(await recallIn(name).load())).toEqual({
    finished: [finished],
    forms: [form, { ...form, form: "B" }],
    last: ["idc.a1", "idc.b4"],
    damaged: [],
  });
});

test("each is one strict transaction", async () => {
  const name = await freshDatabase();
  valueOf(await learnerIn(name).keep(korean, []));
  const recall = recallIn(name);
  valueOf(await recall.load());
  const { opened } = watchTransactions();
  valueOf(await recall.saveFinished(finished));
  valueOf(await recall.saveForm(form));
  valueOf(await recall.saveLast([]));
  expect(opened.map(({ given }) => given)).toEqual(["strict", "strict", "strict"]);
});

test("two tabs lose nothing of each other: the earlier day, and all that was done", async () => {
  const name = await freshDatabase();
  valueOf(await learnerIn(name).keep(korean, []));
  valueOf(await recallIn(name).saveFinished(finished));
  valueOf(await recallIn(name).saveFinished({ ...finished, day: "2026-11-09", done: [7] }));
  expect(valueOf(await recallIn(name).load()).finished).toEqual([{ ...finished, done: [1, 7] }]);
});

test("forgetting in any tab takes it away, and another tab does not write it again", async () => {
  const name = await freshDatabase();
  valueOf(await learnerIn(name).keep(korean, []));
  const recall = recallIn(name);
  valueOf(await recall.saveFinished(finished));
  valueOf(await recall.saveForm(form));
  valueOf(await learnerIn(name).forget());
  expect(await rowsIn(name)).toEqual([]);
  expect(await recall.saveFinished(finished)).toEqual(forgotten);
  expect(await rowsIn(name)).toEqual([]);
  expect(valueOf(await recall.load())).toEqual(nothing);
});

test("a damaged row is set aside as it is, stays where it is, and the rest works", async () => {
  const name = await freshDatabase();
  valueOf(await learnerIn(name).keep(korean, []));
  const recall = recallIn(name);
  valueOf(await recall.saveForm(form));
  const broken = { schema: 1, scenario: "road", day: "yesterday", done: [] };
  await plant(name, "refreshers", [broken]);
  expect(valueOf(await recall.load())).toEqual({ ...nothing, forms: [form], damaged: [broken] });
  valueOf(await recall.saveFinished(finished));
  expect(await storedIn(name, "refreshers")).toEqual([broken]);
});
