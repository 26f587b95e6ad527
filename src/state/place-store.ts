import { createStore } from "zustand/vanilla";

export interface PlaceState {
  /** A place of the app: `/`, `/scenario/id-card-renewal`, `/evidence/id-card.blood`. */
  readonly path: string;
  /** Places one came from, in memory only; the browser's history has one entry. */
  readonly before: readonly string[];
}

export type PlaceStore = ReturnType<typeof createPlaceStore>;

/** Where in the app the reader is. Moves never touch the browser's history. */
export function createPlaceStore(first = "/") {
  const store = createStore<PlaceState>(() => ({ path: first, before: [] }));
  let backInside: (() => boolean) | null = null;
  return {
    store,
    go: (path: string): void => {
      store.setState((state) =>
        state.path === path ? state : { path, before: [...state.before, state.path] },
      );
    },
    /** Another place instead of this one; the way back stays as it was. */
    replace: (path: string): void => store.setState({ path }),
    /** While a place has steps of its own it takes them back first, until it says false. */
    stepsInside: (back: (() => boolean) | null): void => {
      backInside = back;
    },
    /** To the place before; home where there is none. */
    back: (): void => {
      if (backInside?.()) return;
      store.setState(({ before }) => ({ path: before.at(-1) ?? "/", before: before.slice(0, -1) }));
    },
  };
}
