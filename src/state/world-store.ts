import { createStore } from "zustand/vanilla";
import { documentedWorld, type Answer, type QuestionId, type World } from "#engine/index.ts";

/** The reader's answers to "what if"; never kept. */
export type WorldStore = ReturnType<typeof createWorldStore>;

export function createWorldStore() {
  const store = createStore<World>(() => documentedWorld);
  return {
    store,
    /** Turns one dial; null puts it back to what is documented. */
    turn: (question: QuestionId, answer: Answer | null): void => {
      const dials = new Map(store.getState().dials);
      if (answer === null) dials.delete(question);
      else dials.set(question, answer);
      // The documented world is one object, so that reading it twice can be told from two worlds.
      store.setState(dials.size > 0 ? { dials, scoped: new Map() } : documentedWorld, true);
    },
    set: (world: World): void => store.setState(world, true),
    reset: (): void => store.setState(documentedWorld, true),
  };
}
