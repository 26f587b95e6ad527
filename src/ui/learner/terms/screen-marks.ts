import { termsIn, type FoundTerm, type TermForms } from "./find-in-text.ts";

/** So few that reading stays calm. */
const MOST_ON_A_SCREEN = 3;

interface Marked {
  readonly text: string;
  readonly terms: readonly FoundTerm[];
}

const nothing: readonly FoundTerm[] = [];

/**
 * Shares the marks of a screen out among its texts, in the order in which they come: each term once,
 * and only a few.
 */
export function createScreenMarks() {
  const taken = new WeakMap<object, Set<string>>();
  const marks = new Map<string, Marked>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The marks of a text, by the name under which it asked for them. */
    marksOf: (name: string, text: string): readonly FoundTerm[] => {
      const own = marks.get(name);
      return own?.text === text ? own.terms : nothing;
    },
    /** Takes marks for a text on a screen; what comes back gives them up. */
    take: (
      screen: object,
      name: string,
      text: string,
      forms: readonly TermForms[],
    ): (() => void) => {
      const here = taken.get(screen) ?? new Set<string>();
      taken.set(screen, here);
      const terms = termsIn(
        text,
        forms.filter(({ id }) => !here.has(id)),
      ).slice(0, MOST_ON_A_SCREEN - here.size);
      if (terms.length === 0) return () => undefined;
      for (const { id } of terms) here.add(id);
      marks.set(name, { text, terms });
      tell();
      return () => {
        for (const { id } of terms) here.delete(id);
        marks.delete(name);
        tell();
      };
    },
  };
}
