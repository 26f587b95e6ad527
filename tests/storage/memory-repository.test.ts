import { expect, test } from "vitest";
import { createMemoryLearner, createMemoryModel } from "#storage/index.ts";
import { aRun } from "../support/builders.ts";

const korean = { language: "ko" };
const changed = { language: "en", vocabulary: "southern" } as const;
const done = { ok: true, value: null };

test("the learner's things in memory are kept from keep to forget, as in the database", async () => {
  const learner = createMemoryLearner();
  expect(await learner.saveRun(aRun())).toEqual({ ok: false, trouble: "forgotten" });
  expect(await learner.saveSettings(korean)).toEqual({ ok: false, trouble: "forgotten" });
  expect(await learner.load()).toEqual(done);
  const later = aRun({ id: "run-2", order: 2 });
  expect(await learner.keep(korean, [later])).toEqual({ ok: true, value: [] });
  expect(await learner.saveRun(aRun())).toEqual(done);
  expect(await learner.saveSettings(changed)).toEqual(done);
  const kept = { settings: changed, runs: [aRun(), later], damaged: [] };
  expect(await learner.load()).toEqual({ ok: true, value: kept });
  expect(await learner.removeRun("run-2")).toEqual(done);
  expect(await learner.load()).toEqual({ ok: true, value: { ...kept, runs: [aRun()] } });
  expect(await learner.forget()).toEqual(done);
  expect(await learner.load()).toEqual(done);
});

test("the model in memory gives the rows of the installed version only, by id", async () => {
  const model = createMemoryModel();
  const first = { pack: "core", version: "1" };
  const second = { pack: "core", version: "2" };
  const rows = ["road.b", "road.a", "school.a"].map((id) => ({ kind: "scene", id, data: id }));
  await model.install(first, [{ kind: "scene", id: "road.old", data: 0 }]);
  await model.install(second, [...rows, { kind: "rule", id: "road.c", data: 0 }]);
  expect(await model.installed("core")).toEqual({ ok: true, value: second });
  expect(await model.rows(first, "scene")).toEqual({ ok: true, value: [] });
  expect(await model.rows(second, "scene", "road.")).toEqual({
    ok: true,
    value: [rows[1], rows[0]],
  });
});
