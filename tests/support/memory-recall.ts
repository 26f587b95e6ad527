import type {
  Finished,
  KeptRecall,
  RandomSource,
  RecallRepository,
  Stored,
  ToldForm,
} from "#engine/index.ts";

/** What is told apart and recalled, in memory; whether anything is kept is the keeping store's matter. */
export function createMemoryRecall(): RecallRepository & { readonly kept: () => KeptRecall } {
  const finished = new Map<string, Finished>();
  const forms = new Map<string, ToldForm>();
  let last: readonly string[] = [];
  const kept = (): KeptRecall => ({
    finished: [...finished.values()],
    forms: [...forms.values()],
    last,
    damaged: [],
  });
  const done = (): Promise<Stored<null>> => Promise.resolve({ ok: true, value: null });
  return {
    kept,
    load: () => Promise.resolve({ ok: true, value: kept() }),
    saveFinished: (story) => {
      finished.set(story.scenario, story);
      return done();
    },
    saveForm: (form) => {
      forms.set(`${form.scenario} ${form.form}`, form);
      return done();
    },
    saveLast: (items) => {
      last = items;
      return done();
    },
  };
}

/** Numbers that look like chance and are the same in every run (Park and Miller). */
export function aSeries(seed = 1): RandomSource {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
