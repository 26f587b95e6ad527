import { createStore } from "zustand/vanilla";
import type {
  CheckedModel,
  Clock,
  Finished,
  KeptRecall,
  RandomSource,
  RecallRepository,
  ScenarioId,
  Told,
  ToldForm,
  Trace,
} from "#engine/index.ts";
import type { KeepingStore } from "../keeping-store.ts";
import { beginCheck, isOver, stepBackIn, tellApart, type OpenCheck } from "./check-flow.ts";
import { drawerPuzzle, type DrawerPuzzle } from "./drawer-puzzle.ts";
import type { Refresher } from "./due-refreshers.ts";
import { fixedForm } from "./fixed-form.ts";
import type { Item } from "./item.ts";
import { pickItems } from "./pick-items.ts";

export interface RecallState {
  readonly finished: readonly Finished[];
  readonly forms: readonly ToldForm[];
  readonly last: readonly string[];
  readonly check: OpenCheck | null;
  /** Rows that could not be read. */
  readonly damaged: readonly unknown[];
}

export interface RecallTools {
  readonly repository: RecallRepository;
  readonly keeping: KeepingStore;
  readonly clock: Clock;
  readonly random: RandomSource;
}

export type RecallStore = ReturnType<typeof createRecallStore>;

const ofEach = 3;

/** Telling apart and recalling. In memory until the reader keeps; from then on each step is stored. */
export function createRecallStore(tools: RecallTools, kept: KeptRecall | null) {
  const { repository, keeping, clock, random } = tools;
  const store = createStore<RecallState>(() => ({
    finished: kept?.finished ?? [],
    forms: kept?.forms ?? [],
    last: kept?.last ?? [],
    check: null,
    damaged: kept?.damaged ?? [],
  }));
  const saveFinished = (story: Finished) =>
    keeping.save(`finished ${story.scenario}`, () => repository.saveFinished(story));
  const saveForm = (form: ToldForm) =>
    keeping.save(`form ${form.scenario} ${form.form}`, () => repository.saveForm(form));
  const saveLast = (items: readonly string[]) =>
    keeping.save("last", () => repository.saveLast(items));

  keeping.store.subscribe((now, before) => {
    if (!now.keeping || before.keeping) return;
    // A moment later: what `keep` itself writes comes first.
    void Promise.resolve().then(() => {
      const { finished, forms, last } = store.getState();
      for (const story of finished) void saveFinished(story);
      for (const form of forms) void saveForm(form);
      if (last.length > 0) void saveLast(last);
    });
  });

  const show = (items: readonly Item[]): void => {
    const last = items.map(({ id }) => id);
    store.setState({ last });
    void saveLast(last);
  };
  const put = (story: Finished): void => {
    store.setState(({ finished }) => ({
      finished: [...finished.filter(({ scenario }) => scenario !== story.scenario), story],
    }));
    void saveFinished(story);
  };
  const noteForm = ({ scope, form, told }: OpenCheck): void => {
    if (scope === null || form === null) return;
    const answered = told.filter((each) => each !== null);
    const noted: ToldForm = { scenario: scope as ScenarioId, form, told: answered };
    store.setState(({ forms }) => ({
      forms: [...forms.filter((each) => each.scenario !== scope || each.form !== form), noted],
    }));
    void saveForm(noted);
  };

  return {
    store,
    today: clock,
    puzzle: (model: CheckedModel, traces: readonly Trace[]): DrawerPuzzle | null =>
      drawerPuzzle(model, traces, random),
    /** Notes the day on which a story's last screen was first reached; later times change nothing. */
    finish: (scenario: string): void => {
      if (store.getState().finished.some((story) => story.scenario === scenario)) return;
      put({ scenario: scenario as ScenarioId, day: clock(), done: [] });
    },
    /** The items of one refresher; none of them was shown last. */
    refresherItems: (pool: readonly Item[], scenario: string): readonly Item[] => {
      const own = pool.filter((item) => item.scenario === scenario);
      // Two of each half, and one of them left out: which half that is, nobody can tell beforehand.
      const items = pickItems(own, { ofEach: 2, last: store.getState().last, random }).slice(0, 3);
      show(items);
      return items;
    },
    refresherDone: ({ scenario, after }: Refresher): void => {
      const story = store.getState().finished.find((each) => each.scenario === scenario);
      if (story && !story.done.includes(after)) put({ ...story, done: [...story.done, after] });
    },
    /** Begins a check of all stories or of one: six items picked from it, or one of its two forms. */
    begin: (
      pool: readonly Item[],
      scope: OpenCheck["scope"],
      form: OpenCheck["form"] = null,
    ): void => {
      const own = scope === null ? pool : pool.filter(({ scenario }) => scenario === scope);
      const items =
        form !== null && scope !== null
          ? fixedForm(pool, scope, form)
          : pickItems(own, { ofEach, last: store.getState().last, random });
      store.setState({ check: beginCheck(items, scope, form) });
      show(items);
    },
    /** One answer with how sure it is, or null to skip the item; then the next. */
    tell: (told: Omit<Told, "item"> | null): void => {
      const { check } = store.getState();
      if (!check || isOver(check)) return;
      const next = tellApart(check, told);
      store.setState({ check: next });
      if (isOver(next)) noteForm(next);
    },
    /** One item back; false where the check has only begun. */
    back: (): boolean => {
      const { check } = store.getState();
      const before = check && stepBackIn(check);
      if (before) store.setState({ check: before });
      return before !== null;
    },
    close: (): void => store.setState({ check: null }),
  };
}
