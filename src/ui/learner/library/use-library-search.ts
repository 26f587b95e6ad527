import { useState } from "react";
import { useAppTools } from "../app-tools.ts";
import { noSearch, type LibrarySearch } from "./library-search.ts";

interface LibraryState {
  readonly search: LibrarySearch;
  /** The groups that are open while nothing is looked for. */
  readonly open: ReadonlySet<string>;
}

const start: LibraryState = { search: noSearch, open: new Set() };

// In memory alone, like all that a reader does: who comes back from a ground finds the list as it was.
const last = new WeakMap<object, LibraryState>();

/** What is looked for in the library and what stands open there, for as long as the app is open. */
export function useLibrarySearch() {
  const { library } = useAppTools();
  const [state, setState] = useState(() => last.get(library) ?? start);
  const change = (part: Partial<LibraryState>): void => {
    const now = { ...(last.get(library) ?? start), ...part };
    last.set(library, now);
    setState(now);
  };
  return {
    ...state,
    look: (part: Partial<LibrarySearch>): void => change({ search: { ...state.search, ...part } }),
    clear: (): void => change({ search: noSearch }),
    toggle: (group: string, isOpen: boolean): void => {
      const open = new Set((last.get(library) ?? start).open);
      if (isOpen) open.add(group);
      else open.delete(group);
      change({ open });
    },
  };
}
