import { createStore } from "zustand/vanilla";
import type { ContentLibrary, ScenarioContent } from "#content/index.ts";
import type { IdSource, Run, SceneId, StoryPlace } from "#engine/index.ts";
import type { KeepingStore } from "./keeping-store.ts";
import { decide, withGuess } from "./make-decision.ts";
import { soundPlace } from "./sound-place.ts";
import { beginningOf, placeAfter, placeBefore, sceneAt, standsIn } from "./story-flow.ts";
import { passedScenes } from "./story-walk.ts";

export interface StoryState {
  /** Every run of this visit, and of the kept ones the latest of each scenario; the newest last. */
  readonly runs: readonly Run[];
  /** The story on the screen. */
  readonly open: OpenStory | null;
}

export interface OpenStory {
  readonly content: ScenarioContent;
  readonly runId: string;
  /** The kept place is in a scene that this version of the pack does not have. */
  readonly placeGone: boolean;
  /** Another tab has this run too: what is chosen here goes into a run of its own. */
  readonly apart?: boolean;
}

export interface StoryTools {
  readonly library: ContentLibrary;
  readonly keeping: KeepingStore;
  readonly newId: IdSource;
  readonly pack: string;
  readonly packVersion: string;
}

export type StoryStore = ReturnType<typeof createStoryStore>;

const hasBegun = ({ decisions, place }: Run): boolean =>
  decisions.length > 0 || place.stage !== "notice";

const byOrder = (one: Run, other: Run): number => one.order - other.order;

/** The run a story's screen shows. */
export function openRun({ runs, open }: StoryState): Run | null {
  return runs.find(({ id }) => id === open?.runId) ?? null;
}

/** Plays scenarios: each action is one tap. Actions that do not fit the present screen change nothing. */
export function createStoryStore(tools: StoryTools, kept: readonly Run[] = []) {
  const store = createStore<StoryState>(() => ({ runs: kept, open: null }));
  let asked: string | null = null;
  const nextOrder = (): number =>
    store.getState().runs.reduce((most, { order }) => Math.max(most, order), 0) + 1;

  const save = (run: Run): void => {
    void tools.keeping.saveRun(run, () => saveApart(run.id));
  };

  const saveApart = (runId: string): void => {
    const own = goOnApart(runId);
    if (own) save(own);
  };

  /** Another tab is on the same run: this one goes on in a copy, so that neither loses anything. */
  const goOnApart = (runId: string): Run | null => {
    const { runs, open } = store.getState();
    const run = runs.find(({ id }) => id === runId);
    if (!run) return null;
    const own: Run = { ...run, id: tools.newId(), order: nextOrder() };
    const isOpen = open?.runId === runId;
    store.setState({
      runs: [...runs.filter((each) => each !== run), own].sort(byOrder),
      open: isOpen ? { ...open, runId: own.id, apart: true } : open,
    });
    return own;
  };

  const put = (run: Run): void => {
    const { runs, open } = store.getState();
    const others = runs.filter(({ id }) => id !== run.id);
    store.setState({
      runs: [...others, run].sort(byOrder),
      open: open && { ...open, runId: run.id },
    });
    if (hasBegun(run)) save(run);
  };

  const begin = (content: ScenarioContent, place: StoryPlace, placeGone = false): void => {
    const run: Run = {
      id: tools.newId(),
      pack: tools.pack,
      packVersion: tools.packVersion,
      scenario: content.id as Run["scenario"],
      start: place.scene,
      order: nextOrder(),
      decisions: [],
      place,
    };
    store.setState({ open: { content, runId: run.id, placeGone } });
    put(run);
  };

  /** A run that never left its notice is only a place on the screen. */
  const dropUnbegun = (): void => {
    store.setState(({ runs }) => ({ runs: runs.filter(hasBegun) }));
  };

  const step = (move: (run: Run, content: ScenarioContent) => Run | null): boolean => {
    const state = store.getState();
    const run = openRun(state);
    const moved = run && state.open && move(run, state.open.content);
    if (moved && moved !== run) put(moved);
    return Boolean(moved);
  };

  const forward = (run: Run, content: ScenarioContent): Run => ({
    ...run,
    place: placeAfter({ content, decisions: run.decisions }, run.place),
  });

  return {
    store,
    /**
     * Opens a scenario where its latest run stood, or at its notice. Rejects for an unknown one. Gives
     * false where it was taken back, or another one asked for, before it came.
     */
    open: async (scenarioId: string): Promise<boolean> => {
      asked = scenarioId;
      const content = await tools.library.scenario(scenarioId);
      if (asked !== scenarioId) return false;
      dropUnbegun();
      const latest = store
        .getState()
        .runs.filter((run) => run.scenario === scenarioId)
        .at(-1);
      const place = latest && soundPlace(content, latest);
      if (latest && place) {
        store.setState(({ runs }) => ({
          runs: runs.map((run) => (run === latest ? { ...run, place } : run)),
          open: { content, runId: latest.id, placeGone: false },
        }));
      } else {
        begin(content, { scene: content.first as SceneId, stage: "notice" }, latest !== undefined);
      }
      return true;
    },
    /** What was asked for and has not come yet is not opened when it comes. */
    takeBack: (): void => {
      asked = null;
    },
    close: (): void => {
      store.setState({ open: null });
      dropUnbegun();
    },
    /** Begins anew at the notice; runs made before stay in the trail until the reader leaves. */
    restart: (): void => {
      const { open } = store.getState();
      if (open) begin(open.content, { scene: open.content.first as SceneId, stage: "notice" });
    },
    /**
     * Opens any scene of the story. The run goes back to one it has passed: choosing otherwise there
     * starts a second path. Anywhere else a new path begins; earlier choices stand as not made.
     */
    openScene: (sceneId: string): void => {
      const { open } = store.getState();
      if (!open) return;
      const { content } = open;
      const isThere = step((run) => {
        if (standsIn(run.place, sceneId)) return run;
        const passed = passedScenes(content, run).includes(sceneId);
        return passed ? { ...run, place: beginningOf(content, sceneId) } : null;
      });
      if (!isThere) begin(content, beginningOf(content, sceneId));
    },
    choose: (choiceId: string): void => {
      step((run, content) => {
        const scene = sceneAt(content, run.place);
        if (!scene || run.place.stage !== "choice") return null;
        const decided = decide(run, content, scene, choiceId, nextOrder(), tools.newId);
        return decided.decisions.some((made) => made.scene === scene.id)
          ? forward(decided, content)
          : null;
      });
    },
    /** Notes the guess of the predict step and goes on to the reveal; no name picked is no guess. */
    guess: (holders: readonly string[]): void => {
      step((run, content) =>
        run.place.stage === "predict"
          ? forward(holders.length > 0 ? withGuess(run, run.place.scene, holders) : run, content)
          : null,
      );
    },
    /** `start`, `continue` and `skip`: one screen forward; a choice is only left out by `skip`. */
    forward: (): void => {
      step((run, content) => forward(run, content));
    },
    /** One screen back. False before the notice: the story is left then. */
    back: (): boolean =>
      step((run, content) => {
        const place = placeBefore({ content, decisions: run.decisions }, run.place, run.start);
        return place && { ...run, place };
      }),
    goOnApart: (runId: string): void => {
      goOnApart(runId);
    },
    /** The same, and stores the copy. */
    saveApart,
    /** Brings in runs that were kept before this visit; what is known here stays as it is. */
    addKept: (earlier: readonly Run[]): void => {
      const { runs } = store.getState();
      const known = new Set(runs.map(({ id }) => id));
      const added = earlier.filter(({ id }) => !known.has(id));
      if (added.length > 0) store.setState({ runs: [...added, ...runs].sort(byOrder) });
    },
    /**
     * The runs that stand here now came from a file. Gives those that were gone on with since `before`:
     * they stay.
     */
    takeIn: (kept: readonly Run[], before: readonly Run[]): readonly Run[] => {
      const { runs, open } = store.getState();
      const later = runs.filter((run) => !before.includes(run) && hasBegun(run));
      const others = kept.filter(({ id }) => !later.some((run) => run.id === id));
      const all = [...others, ...later].sort(byOrder);
      store.setState({ runs: all, open: all.some(({ id }) => id === open?.runId) ? open : null });
      return later;
    },
    /** Takes kept and unkept runs away (erase). */
    forgetRuns: (): void => store.setState({ runs: [], open: null }),
  };
}
