import { expect, test } from "vitest";
import type { Run } from "#engine/index.ts";
import { createLearnerRepository } from "#storage/learner-repository.ts";
import { aRun } from "../support/builders.ts";
import { connectTo, freshDatabase, plant, storedIn, valueOf } from "../support/database.ts";

const learnerIn = (name: string) => createLearnerRepository(connectTo(name));
const scenario = (id: string) => ({ scenario: id as Run["scenario"] });

test("at the start only the latest run of each scenario is read", async () => {
  const name = await freshDatabase();
  const runs = [
    aRun({ id: "a1", order: 1, ...scenario("a") }),
    aRun({ id: "b2", order: 2, ...scenario("b") }),
    aRun({ id: "a10", order: 10, ...scenario("a") }),
    aRun({ id: "b3", order: 3, ...scenario("b"), decisions: [] }),
  ];
  valueOf(await learnerIn(name).keep({ language: "ko" }, runs));
  const latest = valueOf(await learnerIn(name).loadLatest());
  expect(latest?.runs).toEqual([runs[3], runs[2]]);
  expect(latest?.settings).toEqual({ language: "ko" });
  expect(valueOf(await learnerIn(name).load())?.runs).toHaveLength(4);
});

test("where nothing is kept there is no latest run either", async () => {
  expect(valueOf(await learnerIn(await freshDatabase()).loadLatest())).toBeNull();
});

test("where the latest run is damaged, the one before it is found", async () => {
  const name = await freshDatabase();
  const sound = aRun({ id: "a1", order: 1, ...scenario("a") });
  valueOf(await learnerIn(name).keep({ language: "ko" }, [sound]));
  const [row] = (await storedIn(name, "runs")) as object[];
  await plant(name, "runs", [{ ...row, id: "a2", order: 2, place: "nowhere" }]);
  const latest = valueOf(await learnerIn(name).loadLatest());
  expect(latest?.runs).toEqual([sound]);
  expect(latest?.damaged).toHaveLength(1);
});
