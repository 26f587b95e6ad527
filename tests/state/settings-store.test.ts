import { expect, it } from "vitest";
import { createKeepingStore, createSettingsStore } from "#state/index.ts";
import { createMemoryLearner } from "#storage/index.ts";

const nothingYet = { trouble: null, keeping: false, damaged: [] };

it("holds settings in memory, and stores them whole only while things are kept", async () => {
  const learner = createMemoryLearner();
  const keeping = createKeepingStore(learner, nothingYet);
  const settings = createSettingsStore(keeping, { language: "ko" });
  settings.change({ vocabulary: "southern" });
  const set = { language: "ko", vocabulary: "southern" };
  expect(settings.store.getState()).toEqual(set);
  expect(await learner.load()).toEqual({ ok: true, value: null });

  await keeping.keep(settings.store.getState(), [], () => undefined);
  expect(await learner.load()).toMatchObject({ value: { settings: set } });
  settings.change({ language: "en" });
  await expect.poll(() => keeping.store.getState().saved).toBe("durable");
  expect(await learner.load()).toMatchObject({ value: { settings: { ...set, language: "en" } } });

  await keeping.forget();
  settings.change({ vocabulary: "both" });
  expect(await learner.load()).toEqual({ ok: true, value: null });
});
